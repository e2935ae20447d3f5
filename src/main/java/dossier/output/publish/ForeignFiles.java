package dossier.output.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files in a site that Dossier did not make, carried into the next one: each as a hard link, so that its bytes and its
 * owner stay and no space is used. Where links are not possible, it is copied with its owner and times.
 */
final class ForeignFiles extends SimpleFileVisitor<Path> {
    private final Path site;
    private final Manifest made;
    private final Path next;
    private final Optional<Ownership> root;
    private final Set<Path> taken = new HashSet<>();
    private String obstacle = "";

    private ForeignFiles(Path site, Manifest made, Path next) throws IOException {
        this.site = site;
        this.made = made;
        this.next = next;
        this.root = Ownership.of(site);
    }

    /** Carries them into the next site; the reason where one cannot be carried, or could not be deleted later. */
    static Optional<String> take(Path site, Manifest made, Path next) throws IOException {
        ForeignFiles files = new ForeignFiles(site, made, next);
        Files.walkFileTree(site, files);
        return files.obstacle.isEmpty() ? Optional.empty() : Optional.of(files.obstacle);
    }

    private FileVisitResult stop(Path at, String why) {
        obstacle = Tree.path(site, at) + " " + why;
        return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        String path = Tree.path(site, folder);
        if (folder.equals(site)) {
            return FileVisitResult.CONTINUE;
        }
        if (!isOnSameDevice(folder)) {
            return stop(folder, "is on another file system");
        }
        if (!Files.isWritable(folder)) {
            return stop(folder, "may not be changed");
        }
        boolean isTaken = made.hasFolder(path) ? isLikeBefore(folder) : isTaken(folder);
        return isTaken
                ? FileVisitResult.CONTINUE
                : stop(folder, "has an owner, a group or permissions that a new folder cannot be given");
    }

    /** Whether the next site's folder, where it has one of that name, could be given the same owner and permissions. */
    private boolean isLikeBefore(Path folder) throws IOException {
        Path copy = next.resolve(site.relativize(folder));
        return !Tree.isFolder(copy) || Ownership.copy(folder, copy);
    }

    private boolean isOnSameDevice(Path folder) throws IOException {
        Optional<Ownership> here = Ownership.of(folder);
        return here.isEmpty() || here.get().device() == root.orElseThrow().device();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = Tree.path(site, file);
        if (SiteFolder.isLock(path) || attributes.isRegularFile() && made.has(path)) {
            return FileVisitResult.CONTINUE;
        }
        if (!isTaken(file.getParent())) {
            return stop(file.getParent(), "has an owner, a group or permissions that a new folder cannot be given");
        }
        boolean isCopied = link(file, next.resolve(site.relativize(file)), attributes);
        Checkpoint.pass("take " + path);
        return isCopied ? FileVisitResult.CONTINUE : stop(file, "is protected");
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
        if (failed instanceof NoSuchFileException) {
            // Its owner has deleted it meanwhile.
            return FileVisitResult.CONTINUE;
        }
        return stop(file, "cannot be read");
    }

    /** Makes the folder and its parents in the next site, too; false where its owner or permissions cannot be the same. */
    private boolean isTaken(Path folder) throws IOException {
        if (folder.equals(site) || !taken.add(folder)) {
            return true;
        }
        if (!isTaken(folder.getParent())) {
            return false;
        }
        Path copy = next.resolve(site.relativize(folder));
        if (!Tree.isFolder(copy)) {
            Files.createDirectory(copy);
        }
        return Ownership.copy(folder, copy);
    }

    private static boolean link(Path file, Path to, BasicFileAttributes attributes) throws IOException {
        try {
            Files.createLink(to, file);
            return true;
        } catch (NoSuchFileException goneMeanwhile) {
            return true;
        } catch (IOException | UnsupportedOperationException noLink) {
            boolean isSimple = attributes.isRegularFile() || attributes.isSymbolicLink();
            return isSimple && !Tree.hasHardLinks(to.getParent()) && copy(file, to);
        }
    }

    private static boolean copy(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        } catch (AccessDeniedException unreadable) {
            return false;
        }
        Optional<Ownership> before = Ownership.of(file);
        Optional<Ownership> after = Ownership.of(to);
        return before.isEmpty() || before.get().hasSameOwner(after.orElseThrow());
    }
}
