package dossier.names;

import dossier.language.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells a language from a country: {@code fluent in Dutch, French and Arabic} speaks of no country, and neither does
 * {@code the French language}. What stands around the word decides, from {@code names/language-cues.txt}: a cue, with
 * nothing but a list of languages between it and the word.
 */
final class LanguageNames {
    private static final Set<String> JOINTS =
            Set.of("and", "or", "both", "native", "some", "broken", "modern", "standard", "well", "as");
    private static final int FAR = 120;

    private final Set<String> languages = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final List<String> before;
    private final List<String> after;

    LanguageNames() {
        for (List<String> row : Table.rows("names/languages.tsv", 1)) {
            languages.add(row.get(0));
            lowerCase.add(row.get(0).toLowerCase(Locale.ROOT));
        }
        before = phrases("before");
        after = phrases("after");
    }

    private static List<String> phrases(String where) {
        Set<String> phrases = new TreeSet<>();
        Table.rows("names/language-cues.txt", 2).stream()
                .filter(row -> row.get(0).equals(where))
                .forEach(row -> phrases.add(row.get(1)));
        return List.copyOf(phrases);
    }

    /** Whether the word at a place in a text is the name of a language and meant as one. */
    boolean isLanguage(String text, int start, int end) {
        return languages.contains(text.substring(start, end))
                && (followsCue(text.substring(Math.max(0, start - FAR), start).toLowerCase(Locale.ROOT))
                        || leadsToCue(text.substring(end, Math.min(text.length(), end + FAR))
                                .toLowerCase(Locale.ROOT)));
    }

    private boolean followsCue(String left) {
        int end = left.length();
        while (true) {
            while (end > 0 && isBetween(left.charAt(end - 1))) {
                end--;
            }
            String rest = left.substring(0, end);
            if (before.stream().anyMatch(cue -> endsWhole(rest, cue))) {
                return true;
            }
            int from = end;
            while (from > 0 && Character.isLetter(left.charAt(from - 1))) {
                from--;
            }
            if (from == end || !isListed(left.substring(from, end))) {
                return false;
            }
            end = from;
        }
    }

    private boolean leadsToCue(String right) {
        int from = 0;
        while (true) {
            String joined = right.substring(from);
            if (after.stream().anyMatch(cue -> cue.startsWith("-") && startsWhole(joined, cue))) {
                return true;
            }
            while (from < right.length() && isBetween(right.charAt(from))) {
                from++;
            }
            String rest = right.substring(from);
            if (after.stream().anyMatch(cue -> startsWhole(rest, cue))) {
                return true;
            }
            int end = from;
            while (end < right.length() && Character.isLetter(right.charAt(end))) {
                end++;
            }
            if (end == from || !isListed(right.substring(from, end))) {
                return false;
            }
            from = end;
        }
    }

    private boolean isListed(String word) {
        return JOINTS.contains(word) || lowerCase.contains(word);
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '\u00a0' || c == ',' || c == '/';
    }

    private static boolean endsWhole(String text, String cue) {
        int before = text.length() - cue.length() - 1;
        return text.endsWith(cue)
                && (before < 0 || !Character.isLetter(text.charAt(before)) && text.charAt(before) != '-');
    }

    private static boolean startsWhole(String text, String cue) {
        return text.startsWith(cue)
                && (text.length() == cue.length() || !Character.isLetter(text.charAt(cue.length())));
    }
}
