package dossier.link.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be a name: the words of a run without titles, countries and words that only open a sentence.
 *
 * @param weak whether it counts only if it is found elsewhere too: a single word that opens a sentence
 * @param title a person's title that comes before it
 */
public record CapitalPhrase(int block, List<PhraseWord> words, boolean weak, Optional<String> title) {
    public CapitalPhrase {
        words = List.copyOf(words);
    }

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }

    PhraseWord first() {
        return words.get(0);
    }

    PhraseWord last() {
        return words.get(words.size() - 1);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /** Without its first words. */
    CapitalPhrase from(int index) {
        return new CapitalPhrase(block, words.subList(index, words.size()), false, title);
    }

    /** As the block's text has it, in one line. */
    String name(String text) {
        return text.substring(start(), end()).replace('\u00a0', ' ');
    }

    /** The letters that an abbreviation is made of: {@code IAEA}. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String part : capitalised()) {
            initials.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
        }
        return initials.toString();
    }

    private List<String> capitalised() {
        List<String> parts = new ArrayList<>();
        words.stream()
                .filter(word -> !word.small())
                .forEach(word -> parts.addAll(List.of(word.text().split("-+"))));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
