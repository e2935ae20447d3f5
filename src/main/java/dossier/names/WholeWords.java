package dossier.names;

import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** Finds one name in a text, as whole words that are part of no other name. */
final class WholeWords {
    private WholeWords() {}

    /** Where a name begins, at or after an offset. */
    static List<Integer> starts(String text, String name, int from) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!isWordAt(text, at - 1) && !isWordAt(text, at + name.length())) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static boolean isWordAt(String text, int i) {
        return i >= 0 && i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
    }

    /** Whether a mention shares no letter with others. */
    static boolean isFree(Mention use, List<Mention> mentions) {
        return mentions.stream()
                .noneMatch(other ->
                        other.block() == use.block() && other.start() < use.end() && use.start() < other.end());
    }
}
