package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths as the file system has them, so that two names of one folder are seen to be one. */
final class RealPath {
    private RealPath() {}

    /** A path without symbolic links and {@code ..}, the end of which need not be there. */
    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        if (parent == null) {
            return absolute;
        }
        Path name = absolute.getFileName();
        Path real = of(parent);
        return real.resolve(name).normalize();
    }
}
