package dossier.problem;

import java.util.Locale;

/** Text that is safe to print to a terminal, on one line: what steers it is written as an escape, {@code \\u001b}. */
public final class TerminalText {
    private TerminalText() {}

    public static String of(String text) {
        if (text.chars().noneMatch(c -> isSteering((char) c))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSteering(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Controls, line separators, and the marks that change the order of the letters around them (UAX #9). */
    private static boolean isSteering(char c) {
        return Character.isISOControl(c) && c != '\t'
                || c >= '\u2028' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
