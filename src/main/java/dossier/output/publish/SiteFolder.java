package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that a site is published to, and the names that a build takes beside it and in it. Each ends with the build's
 * id, which the lock's file lists ({@link BuildLock}).
 *
 * @param path without symbolic links; the folder itself may not be there yet
 */
record SiteFolder(Path path) {
    /** The form of a build's id. */
    static final String ID = "[0-9a-f]{32}";

    private static final String WORK = ".dossier-publishing";
    private static final String LOCK = WORK + ".lock";

    /**
     * The folder that users name. One that is a symbolic link is the folder where the link leads.
     *
     * @throws IOException when the file system is broken, or the way to the folder leads through a file
     */
    static SiteFolder at(Path out) throws IOException {
        return new SiteFolder(Tree.real(out));
    }

    boolean isThere() {
        return Files.isDirectory(path);
    }

    Path parent() {
        return path.getParent();
    }

    /** The file that is locked while a build writes. */
    Path lock() {
        return sibling("lock");
    }

    /** The same where the folder beside the site may not be written. */
    Path lockInside() {
        return path.resolve(LOCK);
    }

    /** The folder of the next site. */
    Path next(String id) {
        return sibling("next-" + id);
    }

    /** The folder of the replaced site. */
    Path old(String id) {
        return sibling("old-" + id);
    }

    /** The working folder of a site that is published file by file. */
    Path work(String id) {
        return path.resolve(WORK + "-" + id);
    }

    /** Whether a path in a site is that of its lock. */
    static boolean isLock(String path) {
        return path.equals(LOCK);
    }

    /** Whether something in a site is there only while a build publishes, as far as its name tells. */
    static boolean isWork(String path) {
        return path.equals(LOCK) || path.matches("\\Q" + WORK + "\\E-" + ID + "(/.*)?");
    }

    private Path sibling(String what) {
        return path.resolveSibling("." + path.getFileName() + "." + what);
    }
}
