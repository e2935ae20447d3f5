package dossier.read.lines;

import dossier.read.block.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A place in a line where a note is cited: {@code [2]}, or a bare {@code 2} or a sign where such a note exists.
 *
 * @param start offset in the line
 * @param end offset after its last character
 * @param note the number that it names, or the sign
 */
public record Mark(int start, int end, String note) {
    /** A number of one to three digits alone in square brackets is a mark wherever it is. */
    static List<Mark> bracketed(String text) {
        if (text.indexOf('[') < 0) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Matcher mark = BlockText.TYPED_MARKER.matcher(text);
        while (mark.find()) {
            marks.add(new Mark(mark.start(), mark.end(), mark.group(1)));
        }
        return marks;
    }

    /** The signs at places where a marker could be: after a word, and before none. */
    public static List<Mark> signed(String text) {
        return LineSigns.of(text).marks();
    }
}
