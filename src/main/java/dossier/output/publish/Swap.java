package dossier.output.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes a site by two renames, so that readers see either the old site or the new one.
 *
 * <p>The next site is complete before anything moves: its new files, the unchanged ones as hard links to those of the old
 * site, and the files that Dossier did not make ({@link ForeignFiles}). Then {@code site} becomes {@code .site.old-…}, the
 * next folder becomes {@code site}, and the old one is deleted ({@link Recovery#finish}). A process that dies between two of
 * these steps leaves folders whose names tell how far it got.
 */
final class Swap {
    private final SiteFolder site;
    private final Manifest made;
    private final String id;
    private final Path next;

    /**
     * @param made what the site that stands there is made of
     * @param id of the build
     * @param next holds the new files and the manifest
     */
    Swap(SiteFolder site, Manifest made, String id, Path next) {
        this.site = site;
        this.made = made;
        this.id = id;
        this.next = next;
    }

    /** The reason why a site can only be published file by file, as far as known before it is made; empty where there is none. */
    static Optional<String> obstacle(SiteFolder site) throws IOException {
        if (!site.isThere()) {
            return Optional.empty();
        }
        if (!Files.isWritable(site.parent())) {
            return Optional.of("its parent folder cannot be written");
        }
        Mounts mounts = Mounts.read();
        Optional<Ownership> own = Ownership.of(site.path());
        Optional<Ownership> around = Ownership.of(site.parent());
        boolean isMount = mounts.isPoint(site.path())
                || own.isPresent() && own.get().device() != around.orElseThrow().device();
        if (isMount) {
            return Optional.of("it is a mount point");
        }
        return mounts.areBelow(site.path()) ? Optional.of("another file system is mounted in it") : Optional.empty();
    }

    /**
     * Replaces the site by the next one; or gives the reason why it must be published file by file, and changes nothing.
     *
     * @param kept paths of unchanged files, which are in the old site and not in the next folder
     */
    Optional<String> publish(Collection<String> kept) throws IOException {
        if (site.isThere()) {
            Optional<String> obstacle = complete(kept);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return exchange();
    }

    private Optional<String> complete(Collection<String> kept) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (String path : kept) {
            Path to = next.resolve(path);
            if (folders.add(to.getParent())) {
                Files.createDirectories(to.getParent());
            }
            if (!link(site.path().resolve(path), to)) {
                return Optional.of(path + " is protected");
            }
            Checkpoint.pass("keep " + path);
        }
        Optional<String> obstacle = ForeignFiles.take(site.path(), made, next);
        if (obstacle.isEmpty() && !Ownership.copy(site.path(), next)) {
            return Optional.of("it has an owner, a group or permissions that a new folder cannot be given");
        }
        return obstacle;
    }

    private static boolean link(Path file, Path to) throws IOException {
        try {
            Files.createLink(to, file);
        } catch (IOException | UnsupportedOperationException noLink) {
            if (Tree.hasHardLinks(to.getParent())) {
                return false;
            }
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return true;
    }

    private Optional<String> exchange() throws IOException {
        Path old = site.old(id);
        boolean isThere = site.isThere();
        Checkpoint.pass("complete");
        if (isThere) {
            try {
                Files.move(site.path(), old, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException layered) {
                return Optional.of("it is a layer of an overlay");
            } catch (FileSystemException busy) {
                return Optional.of("the system does not let it be renamed");
            }
            Checkpoint.pass("old away");
        }
        try {
            Files.move(next, site.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            if (isThere) {
                Files.move(old, site.path(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        }
        Checkpoint.pass("next in place");
        if (isThere) {
            Recovery.finishLater(site, old);
        }
        return Optional.empty();
    }
}
