package dossier.model.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value from a short list that authors write, and readers see, as a word: {@code disputes}. */
public interface Keyword {
    String word();

    /** The words of all values, in their order. */
    static List<String> words(Keyword[] values) {
        return Arrays.stream(values).map(Keyword::word).toList();
    }

    static <E extends Keyword> Optional<E> of(E[] values, String word) {
        return Arrays.stream(values).filter(value -> value.word().equals(word)).findFirst();
    }
}
