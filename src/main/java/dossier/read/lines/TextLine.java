package dossier.read.lines;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text capture without the white space around it, no-break and zero-width spaces included.
 *
 * @param number 1-based
 * @param start offset in the seed of the first character of {@code text}
 * @param marks where it cites notes, in order
 */
public record TextLine(int number, int start, String text, List<Mark> marks) {
    public TextLine {
        marks = List.copyOf(marks);
    }

    /** A line whose marks are those in brackets. */
    public TextLine(int number, int start, String text) {
        this(number, start, text, Mark.bracketed(text));
    }

    TextLine with(List<Mark> other) {
        return new TextLine(number, start, text, other);
    }

    /** All lines of a seed, blank ones too; any of the usual line ends parts them. */
    public static List<TextLine> of(String seed) {
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= seed.length(); i++) {
            if (i == seed.length() || isLineEnd(seed.charAt(i))) {
                lines.add(trimmed(lines.size() + 1, seed, from, i));
                if (i + 1 < seed.length() && seed.charAt(i) == '\r' && seed.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        return lines;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    private static TextLine trimmed(int number, String seed, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(seed.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(seed.charAt(end - 1))) {
            end--;
        }
        return new TextLine(number, start, seed.substring(start, end));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return TextFolding.isSpace(c) || c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\ufeff';
    }
}
