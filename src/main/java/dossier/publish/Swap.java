package dossier.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Replaces a folder by a new one in two renames, so that whoever looks sees the old site or the new one.
 *
 * <p>The new site grows in {@code .site.next-<pid>} beside {@code site}. To commit, {@code site} becomes
 * {@code .site.old-<pid>}, the new folder becomes {@code site}, files that Dossier did not make move over from the old
 * folder, and the old folder is deleted. A process that dies between any two of these steps leaves folders whose names
 * tell how far it got; the next build begins by undoing or finishing what it finds.
 */
final class Swap {
    private final Path site;
    private final Path next;
    private final Path old;

    private Swap(Path site, long pid) {
        this.site = site;
        this.next = site.resolveSibling("." + site.getFileName() + ".next-" + pid);
        this.old = site.resolveSibling("." + site.getFileName() + ".old-" + pid);
    }

    static Swap begin(Path out) throws IOException {
        // A site that is a symbolic link stays one: the folder it leads to is replaced.
        Path site = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new NotDirectoryException(site.toString());
        }
        Files.createDirectories(site.getParent());
        recover(site);
        Swap swap = new Swap(site, ProcessHandle.current().pid());
        delete(swap.next);
        Files.createDirectory(swap.next);
        return swap;
    }

    /** Where the new site grows. */
    Path next() {
        return next;
    }

    /** Files of the old site that Dossier did not make, in order. */
    List<String> foreignFiles() throws IOException {
        List<String> foreign = new ArrayList<>();
        if (Files.isDirectory(site)) {
            Manifest made = Manifest.read(site);
            for (String path : files(site)) {
                if (!made.has(path)) {
                    foreign.add(path);
                }
            }
        }
        return foreign;
    }

    void commit() throws IOException {
        if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(site, old);
        }
        Files.move(next, site);
        if (Files.exists(old)) {
            finish(site, old);
        }
    }

    void discard() {
        try {
            delete(next);
        } catch (IOException stays) {
            // The next build deletes it; this one has nothing left to lose by it.
        }
    }

    /** Undoes or finishes what processes left that are no more. */
    private static void recover(Path site) throws IOException {
        String name = "." + site.getFileName() + ".";
        List<Path> left;
        try (Stream<Path> siblings = Files.list(site.getParent())) {
            left = siblings.filter(path -> path.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList();
        }
        for (Path path : left) {
            String rest = path.getFileName().toString().substring(name.length());
            if (rest.matches("old-\\d+") && isOver(rest)) {
                if (Files.exists(site)) {
                    finish(site, path);
                } else {
                    Files.move(path, site);
                }
            } else if (rest.matches("next-\\d+") && isOver(rest)) {
                delete(path);
            }
        }
    }

    private static boolean isOver(String name) {
        long pid = Long.parseLong(name.substring(name.indexOf('-') + 1));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** Moves what Dossier did not make from the old folder to the new one, and deletes the old one. */
    private static void finish(Path site, Path old) throws IOException {
        Manifest made = Manifest.read(old);
        moveForeign(old, old, site, made);
        delete(old);
    }

    private static void moveForeign(Path folder, Path old, Path site, Manifest made) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted().toList();
        }
        for (Path entry : entries) {
            String path = old.relativize(entry).toString().replace('\\', '/');
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            Path target = site.resolve(path);
            if (isFolder && Files.isDirectory(target) || isFolder && holdsMade(path, made)) {
                moveForeign(entry, old, site, made);
            } else if (!made.has(path) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target.getParent());
                Files.move(entry, target);
            }
        }
    }

    private static boolean holdsMade(String folder, Manifest made) {
        return !made.files().subMap(folder + "/", folder + "0").isEmpty();
    }

    /** Paths of the files below a folder, with {@code /}. */
    static List<String> files(Path folder) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(
                            path -> files.add(folder.relativize(path).toString().replace('\\', '/')));
        }
        return List.copyOf(files);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
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
}
