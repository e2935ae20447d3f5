package dossier.output.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.StringJoiner;

/** What Java's {@link Files} lacks for folders and what is in them. Symbolic links are never followed. */
final class Tree {
    private Tree() {}

    /** Deletes a folder that Dossier made for itself, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!has(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                Checkpoint.pass("delete");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A path as a manifest has it, with {@code /}. A backslash in a name stays one where the system allows it there. */
    static String path(Path folder, Path file) {
        StringJoiner path = new StringJoiner("/");
        folder.relativize(file).forEach(part -> path.add(part.toString()));
        return path.toString();
    }

    /**
     * A path without symbolic links and {@code ..}, so that two names of one folder are seen to be one; its end need not be
     * there.
     */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        if (Files.exists(absolute) || absolute.getParent() == null) {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        }
        return real(absolute.getParent()).resolve(absolute.getFileName()).normalize();
    }

    /** What has this name, a symbolic link itself and not what it leads to; empty where nothing has. */
    static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    /** Deletes a folder in which there is nothing; false where it holds something, or is gone. */
    static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException holdsOthersOrIsGone) {
            return false;
        }
    }

    /** Whether a folder holds nothing but perhaps one file of a name. */
    static boolean isEmptyBut(Path folder, String name) throws IOException {
        try (var others = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().equals(name))) {
            return !others.iterator().hasNext();
        }
    }

    /**
     * Whether a file system has hard links, tried in a folder of Dossier's own. Where it has, a file that cannot be linked is
     * protected, and stays where it is.
     */
    static boolean hasHardLinks(Path folder) throws IOException {
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

    /** Whether anything at all has this name, a symbolic link to nowhere included. */
    static boolean has(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
