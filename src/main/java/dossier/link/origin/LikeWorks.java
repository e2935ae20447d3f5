package dossier.link.origin;

import dossier.language.TextFolding;
import dossier.model.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two sources may be one work in other words: all words of the shorter title are in the other's note, they
 * share words outside their titles, and no year parts them. Independent works of one press or one series differ in year, author
 * or title.
 */
final class LikeWorks {
    private static final int LONGEST_SMALL_WORD = 3;

    private LikeWorks() {}

    static boolean are(Source one, Source other) {
        if (!haveOneYear(one, other)) {
            return false;
        }
        Set<String> words = words(one.title());
        Set<String> otherWords = words(other.title());
        if (words.isEmpty() || otherWords.isEmpty()) {
            return false;
        }
        boolean shorter = words.size() <= otherWords.size();
        Set<String> title = shorter ? words : otherWords;
        Set<String> printed = words(shorter ? other.printed() : one.printed());
        Set<String> beside = new HashSet<>(words(one.printed()));
        beside.retainAll(words(other.printed()));
        beside.removeAll(title);
        return title.size() > 1 && printed.containsAll(title) && !beside.isEmpty();
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
