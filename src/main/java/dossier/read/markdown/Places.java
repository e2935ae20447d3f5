package dossier.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.problem.Location;
import java.util.OptionalInt;

/**
 * The place of a stretch of parsed text in its file.
 *
 * @param offset of the parsed text in the file
 */
record Places(String file, LineStarts lines, int offset) {
    Location of(BasedSequence chars) {
        return of(chars.getStartOffset());
    }

    private Location of(int start) {
        int at = offset + start;
        return new Location(file, lines.line(at), lines.column(at));
    }

    /** Where what is too much to parse begins; the file alone where that is not known. */
    Location ofExcess(OptionalInt start) {
        return start.isPresent() ? of(start.getAsInt()) : Location.file(file);
    }
}
