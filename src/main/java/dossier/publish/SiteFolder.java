package dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a site is published to, and the names that publishing takes beside it and in it. What it takes bears a
 * random name of 32 digits, so that nothing of a user's is ever taken for it.
 *
 * @param path without symbolic links; the folder itself may not be there yet
 */
record SiteFolder(Path path) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;
    private static final String RANDOM_DIGITS = "[0-9a-f]{32}";
    private static final String WORK = ".dossier-publishing";
    private static final String LOCK = WORK + ".lock";

    /**
     * The folder that users name. One that is a symbolic link is the folder where the link leads.
     *
     * @throws IOException when the file system is broken, or the way to the folder leads through a file
     */
    static SiteFolder at(Path out) throws IOException {
        return new SiteFolder(RealPath.of(out));
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

    /** Where a site is made ready that is published file by file. */
    Path work() {
        return path.resolve(WORK);
    }

    /** Whether something in the site is there only while a build publishes. */
    static boolean isWork(String path) {
        return path.equals(LOCK) || path.equals(WORK) || path.startsWith(WORK + "/");
    }

    /** A folder for the next site that nobody else has. */
    Path newNext() {
        return sibling("next-" + randomDigits());
    }

    /** A name for the site that makes way. */
    Path newOld() {
        return sibling("old-" + randomDigits());
    }

    /** Sites that were not finished. */
    List<Path> nexts() {
        return siblings("next-");
    }

    /** Sites that made way. */
    List<Path> olds() {
        return siblings("old-");
    }

    private Path sibling(String what) {
        return path.resolveSibling("." + path.getFileName() + "." + what);
    }

    private List<Path> siblings(String what) {
        if (!Files.isDirectory(parent()) || !Files.isReadable(parent())) {
            return List.of();
        }
        Pattern name = Pattern.compile(Pattern.quote("." + path.getFileName() + "." + what) + RANDOM_DIGITS);
        try (Stream<Path> all = Files.list(parent())) {
            return all.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .filter(Tree::isFolder)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + parent(), e);
        }
    }

    private static String randomDigits() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
