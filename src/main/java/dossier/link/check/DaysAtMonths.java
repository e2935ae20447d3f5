package dossier.link.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days that are written with the name of a month, {@code 4 March} or {@code March 4}, by a pattern that begins with the one
 * or the other. It is tried only at numbers of one or two digits and at the words before them, not at each letter of a text.
 */
final class DaysAtMonths {
    private static final int DIGITS_OF_A_DAY = 2;

    private final String text;
    private final Matcher day;
    private final List<MatchResult> found = new ArrayList<>();
    private int end;

    private DaysAtMonths(Pattern day, String text) {
        this.text = text;
        // What is before a place counts, as it does where a pattern is looked for in the whole text.
        this.day = day.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * All that the pattern finds, in order.
     *
     * @param day a pattern of a number and a month, in either order, that begins at no letter or digit inside a word or number
     */
    static List<MatchResult> all(Pattern day, String text) {
        DaysAtMonths days = new DaysAtMonths(day, text);
        days.run();
        return days.found;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(at)) {
                at++;
                continue;
            }
            int number = at;
            while (at < text.length() && isDigit(at)) {
                at++;
            }
            if (at - number <= DIGITS_OF_A_DAY && !isFound(wordBefore(number))) {
                isFound(number);
            }
        }
    }

    private boolean isFound(int start) {
        if (start < end || !day.region(start, text.length()).lookingAt()) {
            return false;
        }
        found.add(day.toMatchResult());
        end = day.end();
        return true;
    }

    /** Where the word begins after which a number stands; -1 where it follows no word. */
    private int wordBefore(int number) {
        int wordEnd = number;
        while (wordEnd > 0 && Character.isWhitespace(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        if (wordEnd > 0 && text.charAt(wordEnd - 1) == '.') {
            wordEnd--;
        }
        int start = wordEnd;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start < wordEnd ? start : -1;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
