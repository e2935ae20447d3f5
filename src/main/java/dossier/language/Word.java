package dossier.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, or of digits of any script, with its place in a text: {@code 18th} is two of them.
 *
 * @param text in lower case, the Turkish {@code ı} and {@code İ} as {@code i}
 */
record Word(String text, int start, int end) {

    /** The words of a text that begin at or after an offset. */
    static List<Word> of(String text, int offset) {
        List<Word> words = new ArrayList<>();
        int i = offset;
        while (i < text.length()) {
            int start = i;
            boolean digits = Character.isDigit(text.charAt(i));
            while (i < text.length()
                    && Character.isLetterOrDigit(text.charAt(i))
                    && Character.isDigit(text.charAt(i)) == digits) {
                i++;
            }
            if (i > start) {
                words.add(new Word(folded(text.substring(start, i)), start, i));
            } else {
                i++;
            }
        }
        return words;
    }

    static String folded(String word) {
        return word.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
    }

    boolean isYear() {
        return isNumber(4, 4);
    }

    boolean isDayOrMonth() {
        return isNumber(1, 2);
    }

    private boolean isNumber(int shortest, int longest) {
        return text.length() >= shortest && text.length() <= longest && Character.isDigit(text.charAt(0));
    }

    int number() {
        return Integer.parseInt(text);
    }

    boolean begins(String signs) {
        return signs.indexOf(text.charAt(0)) >= 0;
    }

    /** The text between this word and a later one. */
    String gap(String text, Word next) {
        return text.substring(end, next.start);
    }
}
