package dossier.read.markdown;

import java.util.Arrays;

/** Where the lines of a text begin; tells the line and the column of an offset. */
final class LineStarts {
    private final String text;
    private final int[] starts;

    private LineStarts(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static LineStarts of(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return new LineStarts(text, starts);
    }

    /** The 1-based line that holds the offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, counted in characters. */
    int column(int offset) {
        return text.codePointCount(starts[line(offset) - 1], offset) + 1;
    }
}
