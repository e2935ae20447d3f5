package dossier.read.lines;

import dossier.language.TextFolding;
import java.util.regex.Pattern;

/**
 * Tells an address or a DOI that was broken at a line end: {@code https://port.example/tolls/} and {@code 2024/page-9.html},
 * {@code 10.1182/blood-2010-10-} and {@code 311704}.
 */
final class AddressBreak {
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("(?i)[(<\\[\"“]*(?:https?://|www\\.|doi:|10\\.\\d{4,}/).*");
    private static final Pattern GOES_ON = Pattern.compile("[/?&=#%_~].*");
    private static final Pattern LAST_PART =
            Pattern.compile("(?i)(?:pdf|html?|php|aspx?|xml|org|com|net|edu|gov)\\b.*");
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}\\p{N}]*[\\p{N}/._=?&%-][\\p{L}\\p{N}].*|[\\p{L}\\p{N}-]+/.*|\\p{N}+[.,;)]?");
    private static final String BREAKS = "-_=&?%~+#";

    private AddressBreak() {}

    /** Whether the last word of a text is an address that goes on at the start of the next line. */
    static boolean breaks(CharSequence before, String next) {
        String address = lastWord(before);
        if (!ADDRESS.matcher(address).matches()) {
            return false;
        }
        char last = address.charAt(address.length() - 1);
        String first = firstWord(next);
        if (BREAKS.indexOf(last) >= 0) {
            return Character.isLetterOrDigit(first.charAt(0))
                    || GOES_ON.matcher(first).matches();
        }
        return GOES_ON.matcher(first).matches()
                || last == '/' && PATH.matcher(first).matches()
                || last == '.' && LAST_PART.matcher(first).matches();
    }

    private static String lastWord(CharSequence text) {
        int start = text.length();
        while (start > 0 && text.length() - start < LONGEST && !TextFolding.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, text.length()).toString();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !TextFolding.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
