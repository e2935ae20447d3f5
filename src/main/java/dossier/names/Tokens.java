package dossier.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters, digits and marks, each with its place, its form with diacritics folded
 * ({@code Türkiye} is {@code Turkiye}), and what parts it from the word before.
 */
final class Tokens {
    private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f\\u00ad]+");
    /** Letters with a stroke are letters of their own to Unicode, but not to a writer without the key. */
    private static final String STROKED = "łŁøØđĐħĦŧŦı";

    private static final String PLAIN = "lLoOdDhHtTi";
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LETTER_APOSTROPHE = 'ʼ';
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] words = new String[64];
    private int size;

    Tokens(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            boolean ascii = true;
            while (i < text.length() && isWord(i)) {
                ascii &= text.charAt(i) < 128;
                i++;
            }
            if (i > start) {
                add(start, i, ascii);
            } else {
                i++;
            }
        }
    }

    private void add(int start, int end, boolean ascii) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        String word = text.substring(start, end);
        starts[size] = start;
        ends[size] = end;
        words[size++] = ascii ? word : fold(word);
    }

    private static String fold(String word) {
        String bare = DIACRITICS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder folded = new StringBuilder(bare);
        for (int i = 0; i < bare.length(); i++) {
            int stroked = STROKED.indexOf(bare.charAt(i));
            if (stroked >= 0) {
                folded.setCharAt(i, PLAIN.charAt(stroked));
            }
        }
        return folded.toString();
    }

    private boolean isWord(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return isForeignWord(i, c);
    }

    private boolean isForeignWord(int i, char c) {
        if (Character.isLowSurrogate(c)) {
            return i > 0 && isWordPoint(text.codePointBefore(i + 1));
        }
        return c != LETTER_APOSTROPHE && isWordPoint(text.codePointAt(i));
    }

    private static boolean isWordPoint(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == SOFT_HYPHEN;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String word(int i) {
        return words[i];
    }

    /**
     * What parts word {@code i} from the one before, as far as names care: white space is a space, and so is a hyphen or a
     * dash alone; a full stop inside an abbreviation or after one is nothing; an apostrophe is an apostrophe, and anything
     * else is itself.
     */
    String gap(int i) {
        int from = ends[i - 1];
        int to = starts[i];
        if (to == from + 1 && text.charAt(from) == ' ') {
            return " ";
        }
        boolean abbreviated = to == from + 1 || from - starts[i - 1] <= LONGEST_ABBREVIATION;
        StringBuilder gap = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = plain(text.charAt(at));
            boolean again = c == ' ' && gap.length() > 0 && gap.charAt(gap.length() - 1) == ' ';
            if (!again && !(c == '.' && abbreviated)) {
                gap.append(c);
            }
        }
        return gap.length() == 1 && gap.charAt(0) == '-' ? " " : gap.toString();
    }

    /** One character for all spaces, one for all dashes, one for all apostrophes. */
    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return c >= '\u2010' && c <= '\u2015' ? '-' : c == '’' || c == '‘' || c == LETTER_APOSTROPHE ? '\'' : c;
    }
}
