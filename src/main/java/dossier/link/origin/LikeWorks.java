package dossier.link.origin;

import dossier.language.TextFolding;
import dossier.model.Source;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two sources, or what two notes name, may be one work in other words. No year parts them, and
 *
 * <ul>
 *   <li>one author's name begins both notes, and they share volume and page, or, where no title was read, half of their words,
 *   <li>or all words of the shorter title are in the other's note, and they share words outside their titles,
 *   <li>or the notes have a run of words in common.
 * </ul>
 *
 * <p>Independent works of one press or one series differ in year, author or title.
 */
final class LikeWorks {
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int LONGEST_NAME = 30;
    /** The year, a volume and a page. */
    private static final int FEWEST_NUMBERS = 3;

    private static final int FEWEST_WORDS = 4;

    /** So many words in a row are no chance. */
    private static final int RUN = 4;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d{2}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private LikeWorks() {}

    static boolean are(Source one, Source other) {
        if (!haveOneYear(one, other)) {
            return false;
        }
        Set<String> words = words(one.title());
        Set<String> otherWords = words(other.title());
        if (haveOneAuthor(one, other) && shareNumbers(one, other)) {
            return true;
        }
        if (words.isEmpty() || otherWords.isEmpty()) {
            return haveOneAuthor(one, other) && shareWords(one, other);
        }
        boolean shorter = words.size() <= otherWords.size();
        Set<String> title = shorter ? words : otherWords;
        Set<String> printed = words(shorter ? other.printed() : one.printed());
        Set<String> beside = new HashSet<>(words(one.printed()));
        beside.retainAll(words(other.printed()));
        beside.removeAll(title);
        return title.size() > 1 && printed.containsAll(title) && !beside.isEmpty();
    }

    /** Whether the name that one note begins with stands in the other: {@code Fairlie T (2013)}, {@code T. Fairlie, …}. */
    private static boolean haveOneAuthor(Source one, Source other) {
        return words(beginning(one)).stream().anyMatch(words(beginning(other))::contains);
    }

    private static String beginning(Source source) {
        String printed = source.printed();
        return printed.substring(0, Math.min(printed.length(), LONGEST_NAME));
    }

    /** Whether half of the words of the shorter note are in the other, of works of one known year. */
    private static boolean shareWords(Source one, Source other) {
        Set<String> words = words(one.printed());
        Set<String> otherWords = words(other.printed());
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(otherWords);
        return !year(one).isEmpty()
                && year(one).equals(year(other))
                && shared.size() >= FEWEST_WORDS
                && 2 * shared.size() >= Math.min(words.size(), otherWords.size());
    }

    /** Whether two notes have a run of words, and a year, in common: {@code Damage Survey after Cyclone Herina, 2018}. */
    static boolean haveOneRun(String note, String other) {
        List<String> words = Arrays.asList(TextFolding.LETTERS.of(note).split(" "));
        String text = " " + TextFolding.LETTERS.of(other) + " ";
        Set<String> years = years(note);
        Set<String> otherYears = years(other);
        boolean oneYear = years.stream().anyMatch(otherYears::contains);
        for (int i = 0; oneYear && i + RUN <= words.size(); i++) {
            List<String> run = words.subList(i, i + RUN);
            boolean tells = run.stream()
                            .filter(word -> word.length() > LONGEST_SMALL_WORD)
                            .count()
                    >= RUN - 1;
            if (tells && text.contains(" " + String.join(" ", run) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> years(String note) {
        return YEAR.matcher(note).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether they share numbers besides the year: volume and page. */
    private static boolean shareNumbers(Source one, Source other) {
        Set<String> shared = numbers(one);
        shared.retainAll(numbers(other));
        return shared.size() >= FEWEST_NUMBERS;
    }

    private static Set<String> numbers(Source source) {
        return NUMBER.matcher(source.printed())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean haveOneYear(Source one, Source other) {
        String year = year(one);
        String otherYear = year(other);
        return year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear);
    }

    private static String year(Source source) {
        return source.published().isKnown() ? source.published().text().substring(0, 4) : "";
    }

    private static Set<String> words(String text) {
        return Stream.of(TextFolding.LETTERS.of(text).split(" "))
                .filter(word -> word.length() > LONGEST_SMALL_WORD)
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
