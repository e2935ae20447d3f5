package dossier.output.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** Restores a complete site after a build that was killed, or whose machine failed. */
public final class Recovery {
    private Recovery() {}

    /**
     * Restores the site before a command that does not publish. Does nothing while a build is running.
     *
     * <p>A failure is not reported: such a command only reads, and the next build will report it.
     */
    public static void restore(Path out) {
        try {
            SiteFolder site = SiteFolder.at(out);
            Optional<SiteLocks> locks = SiteLocks.takeLeft(site);
            if (locks.isPresent()) {
                try {
                    run(site, locks.get().earlier());
                } finally {
                    locks.get().close();
                }
            }
        } catch (IOException mayOnlyLook) {
            // The site is as its last build left it.
        }
    }

    /**
     * Restores the site under the locks, which means that those builds have ended.
     *
     * @param ids of those builds
     */
    static void run(SiteFolder site, List<String> ids) throws IOException {
        for (String id : ids) {
            if (Tree.has(site.old(id))) {
                restore(site, site.old(id));
            }
            Tree.delete(site.next(id));
            if (Tree.has(site.work(id))) {
                InPlace.recover(site, site.work(id));
            }
        }
    }

    /** Finishes a swap whose new site is in place; undoes it where it is not. */
    private static void restore(SiteFolder site, Path old) throws IOException {
        if (!site.isThere()) {
            Files.move(old, site.path(), StandardCopyOption.ATOMIC_MOVE);
        } else if (!Manifest.read(site.path()).isEmpty()) {
            finishLater(site, old);
        } else if (Tree.isEmptyBut(site.path(), "")) {
            Files.delete(site.path());
            Files.move(old, site.path(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** As {@link #finish}; what cannot be deleted is left for the next command, because the new site is complete. */
    static void finishLater(SiteFolder site, Path old) {
        try {
            finish(site, old);
        } catch (IOException stays) {
            // The next command tries again, and the folder beside the site does no harm until then.
        }
    }

    /**
     * Deletes the replaced site. A file that Dossier did not make is deleted only if the new site has it. One that somebody
     * added during the swap is moved to the new site or, where that is not possible, stays.
     */
    private static void finish(SiteFolder site, Path old) throws IOException {
        Manifest made = Manifest.read(old);
        Manifest madeNow = Manifest.read(site.path());
        Files.walkFileTree(old, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = Tree.path(old, file);
                boolean isMade = attributes.isRegularFile() && made.has(path);
                // The manifest goes last: without it nobody could tell the other files apart.
                if (isMade && !path.equals(Manifest.PATH) || SiteFolder.isLock(path)) {
                    Files.delete(file);
                } else if (!isMade) {
                    settle(file, attributes, site.path().resolve(old.relativize(file)), madeNow.has(path));
                }
                Checkpoint.pass("delete " + path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failed) throws IOException {
                if (!dir.equals(old)) {
                    // One that is not empty keeps what could not move over.
                    Tree.deleteIfEmpty(dir);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (Tree.isEmptyBut(old, Manifest.PATH)) {
            Files.deleteIfExists(old.resolve(Manifest.PATH));
            Files.delete(old);
        }
    }

    private static void settle(Path file, BasicFileAttributes attributes, Path target, boolean isTaken)
            throws IOException {
        if (!Tree.has(target)) {
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        BasicFileAttributes there = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (isSame(attributes, there)) {
            Files.delete(file);
        } else if (!isTaken
                && !there.isDirectory()
                && attributes.lastModifiedTime().compareTo(there.lastModifiedTime()) > 0) {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether the new site has a file already: as a link to it, or as a copy of it. */
    private static boolean isSame(BasicFileAttributes file, BasicFileAttributes there) {
        boolean isLink = file.fileKey() != null && file.fileKey().equals(there.fileKey());
        return isLink
                || file.isSymbolicLink() && there.isSymbolicLink()
                || file.size() == there.size() && file.lastModifiedTime().equals(there.lastModifiedTime());
    }
}
