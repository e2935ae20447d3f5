package dossier.problem;

import java.util.regex.Pattern;

/** Text that is safe to print to a terminal, on one line: what controls it is written as an escape, {@code \\u001b}. */
public final class TerminalText {
    /** Controls, line separators, and the marks that change the order of the letters around them (UAX #9). */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}&&[^\t]]");

    private TerminalText() {}

    public static String of(String text) {
        return STEERING.matcher(text)
                .replaceAll(
                        found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
