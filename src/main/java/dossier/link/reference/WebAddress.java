package dossier.link.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address in a note, with the text before and after it: {@code …Moscow.http://en.kremlin.ru/news} has the
 * address apart from the word it was glued to.
 *
 * @param address without the punctuation that ends the sentence around it
 */
public record WebAddress(String before, String address, String after) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp)://(?=[\\p{L}\\p{N}\\[])[^\\s<>\"“”]+", Pattern.CASE_INSENSITIVE);
    private static final String STOPS = ".,;:!?'’”»*";

    /** The first address in a text; without one, {@code address} is empty and {@code before} is the text. */
    public static WebAddress in(String text) {
        Matcher found = ADDRESS.matcher(text);
        if (!found.find()) {
            return new WebAddress(text, "", "");
        }
        int end = endOf(text, found.start(), found.end());
        return new WebAddress(
                text.substring(0, found.start()), text.substring(found.start(), end), text.substring(end));
    }

    /** A closing bracket belongs to the address only when it opened in it. */
    private static int endOf(String text, int start, int limit) {
        int end = limit;
        while (end > start) {
            char last = text.charAt(end - 1);
            boolean closes = last == ')' && count(text, '(', start, end) < count(text, ')', start, end)
                    || last == ']' && count(text, '[', start, end) < count(text, ']', start, end);
            if (!closes && STOPS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static long count(String text, char wanted, int start, int end) {
        return text.substring(start, end).chars().filter(c -> c == wanted).count();
    }

    /** The text with the address set apart by a space. */
    public String apart() {
        boolean glued =
                !address.isEmpty() && !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
        return before + (glued && isWordEnd(before) ? " " : "") + address + after;
    }

    private static boolean isWordEnd(String before) {
        char last = before.charAt(before.length() - 1);
        return Character.isLetterOrDigit(last) || STOPS.indexOf(last) >= 0 || last == ')' || last == ']';
    }
}
