package dossier.problem;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a dossier.
 *
 * <pre>
 * content/events.yaml:4:9: error: "2025-02-30" is not a date
 *   write a day (2025-02-28), a month (2025-02) or a year (2025)
 * </pre>
 *
 * @param code a word for the kind of problem that stays the same when the wording changes, such as {@code bad-date}
 * @param message as one line, cut in the middle where it quotes too much of the author's text
 * @param hint what to do, in the same form; empty when the message says it all
 */
public record Problem(Location at, Severity severity, String code, String message, String hint)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);
    /** What would break the line, or the terminal that shows it. */
    private static final Pattern NOT_ONE_LINE = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]+");

    private static final int LONGEST = 1_000;

    public Problem {
        message = oneLine(message);
        hint = oneLine(hint);
    }

    private static String oneLine(String text) {
        String line = NOT_ONE_LINE.matcher(text).replaceAll(" ");
        if (line.length() <= LONGEST) {
            return line;
        }
        return whole(line.substring(0, LONGEST * 2 / 3)) + " … " + whole(line.substring(line.length() - LONGEST / 4));
    }

    /** A cut text without the half of a character at either end. */
    private static String whole(String cut) {
        int from = Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int to = cut.length() - (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? 1 : 0);
        return cut.substring(from, to);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Whether Dossier itself failed on the file, not its author. */
    public boolean isFault() {
        return code.equals(FaultBarrier.CODE);
    }

    /** This problem in a file of another name. */
    public Problem in(String file) {
        return new Problem(new Location(file, at.line(), at.column()), severity, code, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** This problem as {@code --strict} takes it: a warning is an error. */
    public Problem asError() {
        return severity == Severity.WARNING ? new Problem(at, Severity.ERROR, code, message, hint) : this;
    }

    /** The line a user reads, and the hint indented under it; what could steer the terminal is escaped. */
    @Override
    public String toString() {
        String head = TerminalText.of(at + ": " + severity.word() + ": " + message);
        return hint.isEmpty() ? head : head + "\n  " + TerminalText.of(hint);
    }
}
