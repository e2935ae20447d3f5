package dossier.link.names;

import dossier.language.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells a language from a country: {@code fluent in Dutch, French and Arabic} speaks of no country, and neither does
 * {@code the French language}. What stands around the word decides, from {@code link/names/language-cues.txt}: a cue, with
 * nothing but a list of languages between it and the word. A list that stands alone and holds a language of no country
 * ({@code at home in Dutch, French and Arabic.}) is one of languages, too.
 */
final class LanguageNames {
    private static final Set<String> JOINTS = Set.of(
            "and",
            "or",
            "both",
            "native",
            "some",
            "broken",
            "modern",
            "standard",
            "well",
            "as",
            "et",
            "ou",
            "und",
            "oder",
            "y",
            "e");
    private static final Pattern IN = Pattern.compile("\\b[Ii]n[ \u00a0]\\z");
    private static final Pattern END = Pattern.compile("[.,;:!?)”\"]|\\z");
    private static final int FAR = 120;

    private final Set<String> languages = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> countryNames;
    private final List<String> before;
    private final List<String> after;

    /** @param countryNames every name and demonym of a country */
    LanguageNames(Set<String> countryNames) {
        this.countryNames = countryNames;
        for (List<String> row : Table.rows("link/names/languages.tsv", 1)) {
            languages.add(row.get(0));
            lowerCase.add(row.get(0).toLowerCase(Locale.ROOT));
        }
        before = phrases("before");
        after = phrases("after");
    }

    private static List<String> phrases(String where) {
        Set<String> phrases = new TreeSet<>();
        Table.rows("link/names/language-cues.txt", 2).stream()
                .filter(row -> row.get(0).equals(where))
                .forEach(row -> phrases.add(row.get(1)));
        return List.copyOf(phrases);
    }

    /** Whether the word at a place in a text is the name of a language and meant as one. */
    boolean isLanguage(String text, int start, int end) {
        if (!languages.contains(text.substring(start, end))) {
            return false;
        }
        String left = text.substring(Math.max(0, start - FAR), start);
        String right = text.substring(end, Math.min(text.length(), end + FAR));
        return followsCue(left.toLowerCase(Locale.ROOT))
                || leadsToCue(right.toLowerCase(Locale.ROOT))
                || isInListOfLanguages(left, right)
                || isWhatIsSpoken(left, right);
    }

    /** {@code in Dutch,}: with nothing for an adjective to go with. */
    private boolean isWhatIsSpoken(String left, String right) {
        return IN.matcher(left).find() && END.matcher(right).lookingAt();
    }

    private boolean isInListOfLanguages(String left, String right) {
        Set<String> list = new HashSet<>();
        int from = left.length();
        for (int word = wordBefore(left, from); word < from && isListed(lower(left, word, from)); ) {
            list.add(left.substring(word, from).replaceAll("[ \u00a0,/]+$", ""));
            from = word;
            word = wordBefore(left, from);
        }
        int to = 0;
        for (int word = wordAfter(right, to); word > to && isListed(lower(right, to, word)); ) {
            list.add(right.substring(to, word).replaceAll("^[ \u00a0,/]+", ""));
            to = word;
            word = wordAfter(right, to);
        }
        boolean alone = wordAfter(right, to) == to;
        return alone && list.stream().anyMatch(word -> languages.contains(word) && !countryNames.contains(word));
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).replaceAll("[ \u00a0,/]+", "").toLowerCase(Locale.ROOT);
    }

    /** Where the word begins that ends, list punctuation aside, at a place; the place itself when none does. */
    private static int wordBefore(String text, int end) {
        int at = end;
        while (at > 0 && isBetween(text.charAt(at - 1))) {
            at--;
        }
        int start = AdjacentWords.start(text, at);
        return start == at ? end : start;
    }

    /** Where the word ends that begins, list punctuation aside, at a place; the place itself when none does. */
    private static int wordAfter(String text, int start) {
        int at = start;
        while (at < text.length() && isBetween(text.charAt(at))) {
            at++;
        }
        int end = AdjacentWords.end(text, at);
        return end == at ? start : end;
    }

    private boolean followsCue(String left) {
        int end = left.length();
        while (true) {
            String rest = left.substring(0, end).replaceAll("[ \u00a0,/]+$", "");
            if (before.stream().anyMatch(cue -> endsWhole(rest, cue))) {
                return true;
            }
            int word = wordBefore(left, end);
            if (word == end || !isListed(lower(left, word, end))) {
                return false;
            }
            end = word;
        }
    }

    private boolean leadsToCue(String right) {
        int from = 0;
        while (true) {
            String joined = right.substring(from);
            String rest = joined.replaceAll("^[ \u00a0,/]+", "");
            if (after.stream().anyMatch(cue -> startsWhole(cue.startsWith("-") ? joined : rest, cue))) {
                return true;
            }
            int word = wordAfter(right, from);
            if (word == from || !isListed(lower(right, from, word))) {
                return false;
            }
            from = word;
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
