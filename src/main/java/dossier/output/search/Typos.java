package dossier.output.search;

/**
 * Words that differ in one letter more, less, other, or changed for its neighbour (Damerau 1964). Only words of letters, and
 * of some length: a number that is nearly right is another number.
 */
final class Typos {
    static final int SHORTEST = 5;

    private Typos() {}

    /** Whether a word that is not there may be one with a typo; of four letters, too many others are as near as the right one. */
    static boolean canBeTypo(String word) {
        return word.length() >= SHORTEST
                && word.chars().noneMatch(c -> c >= '0' && c <= '9')
                && !SearchLetters.isUnspaced(word.codePointAt(0));
    }

    /** Whether a word of the dossier may be what a reader meant. */
    static boolean canBeMeant(String word) {
        return word.length() >= SHORTEST - 1 && canBeTypo(word + "xx");
    }

    /** How many units at the start, or as many at the end, a typo leaves as they are. */
    static int kept(String word) {
        return (word.length() - 1) / 2;
    }

    /** Whether two words differ in one typo. */
    static boolean isOne(String typed, String word) {
        int same = 0;
        int most = Math.min(typed.length(), word.length());
        while (same < most && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        int longer = word.length() - typed.length();
        if (longer == 0) {
            return same < most && (endsAlike(typed, same + 1, word, same + 1) || isSwapped(typed, word, same));
        }
        return longer == 1 && endsAlike(typed, same, word, same + 1)
                || longer == -1 && endsAlike(typed, same + 1, word, same);
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && endsAlike(typed, at + 2, word, at + 2);
    }

    private static boolean endsAlike(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }
}
