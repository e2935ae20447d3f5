package dossier.output.publish;

import dossier.file.PassedOver;
import dossier.file.Unreadable;
import dossier.file.WindowsNames;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of {@code content/static/}, which go into the site as they are: {@code CNAME}, a logo, {@code .well-known/}.
 * Hidden files are included; those that desktops, editors and version control leave behind are not.
 */
public final class StaticFiles {
    /** Keeps an empty folder in a git repository; of no use in a site. */
    private static final String KEEPER = ".gitkeep";

    private final String displayPath;
    private final Problems problems;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private StaticFiles(String displayPath, Problems problems) {
        this.displayPath = displayPath;
        this.problems = problems;
    }

    /**
     * Looks through the folder; a file that cannot be published is a problem.
     *
     * @param folder may be missing
     * @param displayPath the folder as users see it
     */
    public static StaticFiles in(Path folder, String displayPath, Problems problems) {
        StaticFiles found = new StaticFiles(displayPath, problems);
        try {
            // The reader of content/ reports what is not a folder.
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, found.new StaticFileVisitor(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + displayPath, e);
        }
        return found;
    }

    /** The first line of a file in the folder around this one, as users see it. */
    public Location beside(String name) {
        int slash = displayPath.lastIndexOf('/');
        return Location.line(displayPath.substring(0, slash + 1) + name, 1);
    }

    /** Whether the folder has a file of this path. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /**
     * Copies the files into a site; one in the way of a file that Dossier makes is a problem.
     *
     * @param made paths of the files that Dossier makes
     */
    public void copyTo(Staging staging, Collection<String> made) {
        if (files.isEmpty()) {
            return;
        }
        SitePaths taken = new SitePaths();
        made.forEach(path -> taken.add(path, "Dossier makes it"));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String path = file.getKey();
            Optional<String> clash = taken.add(path, "content/static/" + path);
            if (clash.isPresent()) {
                problems.error(at(path), "path-collision", clash.get(), "give this file another name");
            } else if (WindowsNames.allow(path)) {
                staging.copy(path, file.getValue());
            } else {
                problems.error(
                        at(path),
                        "bad-name",
                        "not every system can have a file of this name: Windows forbids it, or it is not UTF-8",
                        "give it another name, of letters, digits, hyphens and dots");
            }
        }
    }

    private Location at(String path) {
        return Location.file(path.isEmpty() ? displayPath : displayPath + "/" + path);
    }

    /** Collects the files, and reports what is not a plain file. */
    private final class StaticFileVisitor extends SimpleFileVisitor<Path> {
        private final Path folder;

        StaticFileVisitor(Path folder) {
            this.folder = folder;
        }

        private String path(Path file) {
            return Tree.path(folder, file);
        }

        private boolean isLeftBehind(Path file) {
            String name = file.getFileName().toString();
            return PassedOver.isLeftBehind(name) || PassedOver.isOfVersionControl(name) || name.equals(KEEPER);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path file, BasicFileAttributes attributes) {
            return isLeftBehind(file) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isLeftBehind(file)) {
                look(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void look(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (attributes.isSymbolicLink()) {
                problems.error(
                        at(path),
                        "symbolic-link",
                        "this is a symbolic link, and its target may not be meant for publication",
                        "put the file itself here");
            } else if (!attributes.isRegularFile()) {
                problems.error(at(path), "special-file", "this is not a file that can be copied", "remove it");
            } else if (!Files.isReadable(file)) {
                problems.add(Unreadable.file(at(path).file()));
            } else {
                files.put(path, file);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            problems.add(Unreadable.file(at(path(file)).file()));
            return FileVisitResult.CONTINUE;
        }
    }
}
