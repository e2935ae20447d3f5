package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file system has hard links. Where it has, a file that cannot be linked is protected, and stays where it is. */
final class HardLinks {
    private HardLinks() {}

    /** Tries it in a folder of Dossier's own. */
    static boolean work(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, ".dossier", null);
        Path link = file.resolveSibling(file.getFileName() + "-link");
        try {
            Files.createLink(link, file);
            Files.delete(link);
            return true;
        } catch (IOException | UnsupportedOperationException none) {
            return false;
        } finally {
            Files.delete(file);
        }
    }
}
