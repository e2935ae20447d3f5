package dossier.site.reference;

import java.util.regex.Pattern;

/** Text on one line: white space is one space, and signs that no reader sees are gone. */
final class SingleLine {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}+");

    private SingleLine() {}

    static String of(String text) {
        return UNSEEN.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
