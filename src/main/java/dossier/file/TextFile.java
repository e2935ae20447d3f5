package dossier.file;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file of the dossier's own templates. */
public final class TextFile {
    private TextFile() {}

    /**
     * The text of a UTF-8 file; empty where it cannot be read, which is then a problem.
     *
     * @param displayPath the file as users see it
     */
    public static Optional<String> read(Path file, String displayPath, Problems problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.error(
                    Location.file(displayPath), "bad-encoding", "the file is not UTF-8", "save it as UTF-8 text");
        } catch (IOException e) {
            problems.add(Unreadable.file(displayPath));
        }
        return Optional.empty();
    }
}
