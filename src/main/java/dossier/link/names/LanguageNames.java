package dossier.link.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells a language from a country: {@code fluent in Dutch, French and Arabic} speaks of no country, and neither does
 * {@code the French language}. The words around it decide, from {@code link/names/language-cues.txt}: a cue, with
 * nothing but a list of languages between it and the word. A list without a cue that has a language of no country
 * ({@code at home in Dutch, French and Arabic.}) is one of languages, too.
 */
final class LanguageNames {
    private static final Set<String> JOINTS =
            Set.of("and or both native some broken modern standard well as et ou und oder y e".split(" "));
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
        List<Integer> starts = bounds(left, left.length(), place -> wordBefore(left, place));
        List<Integer> ends = bounds(right, 0, place -> wordAfter(right, place));
        return followsCue(left, starts)
                || leadsToCue(right, ends)
                || isInListOfLanguages(left, starts, right, ends)
                || isWhatIsSpoken(left, right);
    }

    /** {@code in Dutch,}: with nothing for an adjective to go with. */
    private boolean isWhatIsSpoken(String left, String right) {
        return IN.matcher(left).find() && END.matcher(right).lookingAt();
    }

    /** Whether the list ends there, and holds a language that no country shares its name with. */
    private boolean isInListOfLanguages(String left, List<Integer> starts, String right, List<Integer> ends) {
        Set<String> list = new HashSet<>();
        for (int i = 1; i < starts.size(); i++) {
            list.add(withoutEnd(left.substring(starts.get(i), starts.get(i - 1))));
        }
        for (int i = 1; i < ends.size(); i++) {
            list.add(withoutStart(right.substring(ends.get(i - 1), ends.get(i))));
        }
        int last = ends.get(ends.size() - 1);
        boolean alone = wordAfter(right, last) == last;
        return alone && list.stream().anyMatch(word -> languages.contains(word) && !countryNames.contains(word));
    }

    /** A place, and from there the far end of each listed word that the others connect with it. */
    private List<Integer> bounds(String text, int place, IntUnaryOperator nextWord) {
        List<Integer> bounds = new ArrayList<>(List.of(place));
        int at = place;
        int word = nextWord.applyAsInt(at);
        while (word != at && isListed(text.substring(Math.min(at, word), Math.max(at, word)))) {
            bounds.add(word);
            at = word;
            word = nextWord.applyAsInt(at);
        }
        return bounds;
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

    private boolean followsCue(String left, List<Integer> starts) {
        return starts.stream()
                .map(start -> withoutEnd(lower(left.substring(0, start))))
                .anyMatch(rest -> before.stream().anyMatch(cue -> endsWhole(rest, cue)));
    }

    private boolean leadsToCue(String right, List<Integer> ends) {
        return ends.stream()
                .map(end -> lower(right.substring(end)))
                .anyMatch(rest -> after.stream()
                        .anyMatch(cue -> startsWhole(cue.startsWith("-") ? rest : withoutStart(rest), cue)));
    }

    private boolean isListed(String text) {
        String word = lower(withoutStart(withoutEnd(text)));
        return JOINTS.contains(word) || lowerCase.contains(word);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String withoutStart(String text) {
        return text.replaceAll("^[ \u00a0,/]+", "");
    }

    private static String withoutEnd(String text) {
        return text.replaceAll("[ \u00a0,/]+$", "");
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
