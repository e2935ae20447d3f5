package dossier.site.reference;

import java.util.regex.Pattern;

/** Text on one line: white space is one space, and signs that no reader sees are gone. */
final class SingleLine {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}+");

    private SingleLine() {}

    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether it is of ASCII with single spaces inside, as most texts are. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String cleaned(String text) {
        return UNSEEN.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
