package dossier.file;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a folder of a user's and never leaves the dossier. Files that editors and systems leave behind are skipped; anything else
 * that cannot be read is reported: a symbolic link that leads outside or nowhere, a pipe, a folder without permission. A file
 * without permission is told by whoever reads it.
 *
 * <p>A symbolic link may lead to anything inside the folder, or inside the dossier that the folder is a part of. Each
 * folder is walked once, whatever links lead to it, so that no loop of links is followed.
 */
public final class InputFolder {
    /** The folders of a dossier by their usual names; one of another name stands for itself alone. */
    private static final Set<String> PARTS = Set.of("seeds", "content", "templates");

    private final Path folder;
    private final String displayPath;
    private final Severity severity;
    private final Problems problems;
    private final List<Path> bounds = new ArrayList<>();
    private final Set<Path> walked = new HashSet<>();
    private final Deque<FolderEntry> folders = new ArrayDeque<>();
    /** Links to folders wait until the folders themselves are walked, so that these keep their own names. */
    private final Deque<FolderEntry> linked = new ArrayDeque<>();

    private InputFolder(Path folder, String displayPath, Severity severity, Problems problems) {
        this.folder = folder;
        this.displayPath = displayPath;
        this.severity = severity;
        this.problems = problems;
    }

    /**
     * A file or folder that was found.
     *
     * @param name the path under the folder, with {@code /}, without control characters
     */
    public record FolderEntry(String name, Path path, boolean isFolder) {}

    /**
     * The files of a folder and of all folders in it, in order of their names.
     *
     * @param displayPath the folder as users see it
     * @param severity how bad a link that leads nowhere or a pipe is
     */
    public static List<FolderEntry> files(Path folder, String displayPath, Severity severity, Problems problems) {
        return new InputFolder(folder, displayPath, severity, problems).files();
    }

    /** The files and folders that lie in a folder itself, in order of their names. */
    public static List<FolderEntry> entries(Path folder, String displayPath, Severity severity, Problems problems) {
        InputFolder walk = new InputFolder(folder, displayPath, severity, problems);
        return walk.isThere() ? walk.inOrder(walk.entries(new FolderEntry("", folder, true))) : List.of();
    }

    private List<FolderEntry> files() {
        List<FolderEntry> files = new ArrayList<>();
        if (isThere()) {
            folders.add(new FolderEntry("", folder, true));
        }
        while (!folders.isEmpty() || !linked.isEmpty()) {
            FolderEntry next = folders.isEmpty() ? linked.remove() : folders.remove();
            if (isNew(next)) {
                for (FolderEntry entry : inOrder(entries(next))) {
                    if (!entry.isFolder()) {
                        files.add(entry);
                    } else if (Files.isSymbolicLink(entry.path())) {
                        linked.add(entry);
                    } else {
                        folders.add(entry);
                    }
                }
            }
        }
        return inOrder(files);
    }

    private List<FolderEntry> inOrder(List<FolderEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(FolderEntry::name)).toList();
    }

    /** Whether there is such a folder; one that is a symbolic link itself is what its owner chose. */
    private boolean isThere() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try {
            bounds.add(folder.toRealPath());
            Path dossier = folder.toAbsolutePath().normalize().getParent();
            boolean isPart = PARTS.contains(String.valueOf(folder.getFileName()));
            if (isPart && dossier != null && dossier.getParent() != null) {
                bounds.add(dossier.toRealPath());
            }
            return true;
        } catch (IOException e) {
            unreadableFolder("");
            return false;
        }
    }

    private boolean isNew(FolderEntry entry) {
        try {
            Path real = entry.path().toRealPath();
            boolean holdsAll = !real.equals(bounds.get(0)) && bounds.get(0).startsWith(real);
            if (!holdsAll && walked.add(real)) {
                return true;
            }
            tell(
                    Severity.WARNING,
                    entry.name(),
                    "linked-folder",
                    "this symbolic link points to a folder that is already read or contains this one, so it is not followed",
                    "remove the link");
        } catch (IOException e) {
            unreadableFolder(entry.name());
        }
        return false;
    }

    private List<FolderEntry> entries(FolderEntry parent) {
        List<FolderEntry> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent.path())) {
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (!PassedOver.isPassedOver(name)) {
                    String below = parent.name().isEmpty() ? name : parent.name() + "/" + name;
                    add(below, path, entries);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadableFolder(parent.name());
        }
        return entries;
    }

    private void add(String named, Path path, List<FolderEntry> entries) {
        String name = ControlCharacters.replaced(named);
        try {
            BasicFileAttributes own = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (own.isSymbolicLink() && !isInside(path.toRealPath())) {
                outside(name, path);
                return;
            }
            BasicFileAttributes led =
                    own.isSymbolicLink() ? Files.readAttributes(path, BasicFileAttributes.class) : own;
            if (led.isOther()) {
                special(name);
            } else {
                entries.add(new FolderEntry(name, path, led.isDirectory()));
                checkName(named, name);
            }
        } catch (AccessDeniedException e) {
            problems.add(Unreadable.file(displayPath + "/" + name));
        } catch (IOException e) {
            // A link whose target is missing, or a chain of links that ends in itself.
            dangling(name);
        }
    }

    private boolean isInside(Path real) {
        return bounds.stream().anyMatch(real::startsWith);
    }

    private void checkName(String named, String name) {
        if (!named.equals(name)) {
            tell(
                    Severity.WARNING,
                    name,
                    "file-name",
                    "the name of this file contains " + ControlCharacters.list(named),
                    "give the file another name");
        }
    }

    private void outside(String name, Path path) throws IOException {
        tell(
                Severity.ERROR,
                name,
                "link-outside",
                "this symbolic link points outside the dossier, to " + Files.readSymbolicLink(path),
                "copy its target into the folder");
    }

    private void dangling(String name) {
        tell(
                severity,
                name,
                "dead-link",
                "the target of this symbolic link does not exist",
                "correct the link, or remove it");
    }

    private void special(String name) {
        tell(
                severity,
                name,
                "special-file",
                "this is a pipe, a socket or a device, not a file",
                "remove it, or save its output to a file");
    }

    private void unreadableFolder(String name) {
        problems.add(Unreadable.folder(name.isEmpty() ? displayPath : displayPath + "/" + name));
    }

    private void tell(Severity how, String name, String code, String message, String hint) {
        problems.add(new Problem(Location.file(displayPath + "/" + name), how, code, message, hint));
    }
}
