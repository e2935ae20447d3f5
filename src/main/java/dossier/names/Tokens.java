package dossier.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters, digits and marks, each with its place, its form with diacritics folded
 * ({@code Türkiye} is {@code Turkiye}), and what parts it from the word before.
 */
final class Tokens {
    private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036f]+");

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
            while (i < text.length() && isWord(text.charAt(i))) {
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
        return DIACRITICS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c);
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
     * What parts word {@code i} from the one before, as far as names care: a space, hyphen or dash is a space, a full stop
     * inside an abbreviation is nothing, an apostrophe is an apostrophe, and anything else is itself.
     */
    String gap(int i) {
        int from = ends[i - 1];
        int to = starts[i];
        if (to == from + 1) {
            char c = text.charAt(from);
            return isBlank(c) ? " " : c == '.' ? "" : isApostrophe(c) ? "'" : String.valueOf(c);
        }
        StringBuilder gap = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean again = isBlank(c) && gap.length() > 0 && gap.charAt(gap.length() - 1) == ' ';
            if (c != '.' && !again) {
                gap.append(isBlank(c) ? ' ' : isApostrophe(c) ? '\'' : c);
            }
        }
        return gap.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '-' || c == '\u00a0' || c == '\n' || c >= '\u2010' && c <= '\u2014' || c == '\u202f';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }
}
