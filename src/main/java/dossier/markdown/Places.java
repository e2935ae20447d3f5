package dossier.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.problem.Location;

/**
 * Where a stretch of parsed text stands in its file.
 *
 * @param offset of the parsed text in the file
 */
record Places(String file, LineStarts lines, int offset) {
    Location of(BasedSequence chars) {
        int at = offset + chars.getStartOffset();
        return new Location(file, lines.line(at), lines.column(at));
    }
}
