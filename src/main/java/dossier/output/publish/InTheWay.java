package dossier.output.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what Dossier did not make and what is in the place of a file or folder of the next site. */
final class InTheWay {
    private final Path site;
    private final Manifest made;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> seenFolders = new HashSet<>(Set.of(""));

    private InTheWay(Path site, Manifest made) {
        this.site = site;
        this.made = made;
    }

    /**
     * The paths of what is in the way, in order.
     *
     * @param paths of the next site's files
     */
    static List<String> of(Path site, Manifest made, Iterable<String> paths) throws IOException {
        InTheWay look = new InTheWay(site, made);
        for (String path : paths) {
            look.atFolder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
            look.atFile(path);
        }
        return List.copyOf(look.found);
    }

    /** For a folder, neither it nor one of its parents may be a file or a symbolic link. */
    private void atFolder(String folder) throws IOException {
        if (!seenFolders.add(folder)) {
            return;
        }
        atFolder(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
        Optional<BasicFileAttributes> there = attributes(folder);
        if (there.isPresent() && !there.get().isDirectory() && !isMadeFile(folder, there.get())) {
            found.add(folder);
        }
    }

    private void atFile(String path) throws IOException {
        Optional<BasicFileAttributes> there = attributes(path);
        if (there.isEmpty()) {
            return;
        }
        if (there.get().isDirectory()) {
            addForeignIn(site.resolve(path));
        } else if (!isMadeFile(path, there.get())) {
            found.add(path);
        }
    }

    private boolean isMadeFile(String path, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && made.has(path);
    }

    private Optional<BasicFileAttributes> attributes(String path) throws IOException {
        try {
            return Tree.attributes(site.resolve(path));
        } catch (FileSystemException belowAFile) {
            // A parent of this path is a file: that file is reported, not the paths below it.
            return Optional.empty();
        }
    }

    /** A folder of Dossier's own may be replaced by a file; one that holds anything else may not. */
    private void addForeignIn(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                if (!made.hasFolder(Tree.path(site, dir))) {
                    found.add(Tree.path(site, dir));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                found.add(Tree.path(site, file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = Tree.path(site, file);
                if (!isMadeFile(path, attributes)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
