package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * One build's exclusive access to a site, with a folder of its own for the next site. Nothing is written before the first
 * file is requested.
 */
final class Publication implements AutoCloseable {
    private final SiteFolder site;
    private final SiteLocks locks;
    private final Runnable waiting;
    private final Manifest made;
    private final Optional<String> obstacle;
    private final Path next;

    private Publication(SiteFolder site, SiteLocks locks, Runnable waiting) throws IOException {
        this.site = site;
        this.locks = locks;
        this.waiting = waiting;
        Recovery.run(site, locks.earlier());
        this.made = Manifest.read(site.path());
        this.obstacle = Swap.obstacle(site);
        this.next = obstacle.isEmpty()
                ? site.next(locks.id())
                : site.work(locks.id()).resolve("next");
    }

    /**
     * Waits until no other build writes the site, and restores what one left half-done.
     *
     * @param waiting is called when there is somebody to wait for
     */
    static Publication begin(SiteFolder site, Runnable waiting) throws IOException {
        if (!site.isThere()) {
            Files.createDirectories(site.parent());
        }
        SiteLocks locks = SiteLocks.take(site, waiting);
        try {
            return new Publication(site, locks, waiting);
        } catch (IOException | RuntimeException failed) {
            locks.close();
            throw failed;
        }
    }

    Manifest made() {
        return made;
    }

    /** The folder of the next site. */
    Path next() {
        return next;
    }

    /**
     * Replaces the site by the next one.
     *
     * @param kept paths of unchanged files, which are not in the next folder
     * @param changed paths of the others, which are
     * @param all both
     * @return a sentence for users about how it was published; empty where the folder was replaced and nothing is left over
     */
    String publish(Collection<String> kept, Collection<String> changed, Set<String> all) throws IOException {
        if (locks.isOvertaken()) {
            throw new IOException("another build, without permission to write the parent folder, is publishing here;"
                    + " run this one again");
        }
        Optional<String> reason =
                obstacle.isPresent() ? obstacle : new Swap(site, made, locks.id(), next).publish(kept);
        if (reason.isPresent()) {
            locks.takeInside(waiting);
            new InPlace(site, made, site.work(locks.id())).publish(next, changed, all);
            return "Published file by file, because of " + site.path().getFileName() + ": " + reason.get();
        }
        Path old = site.old(locks.id());
        return Tree.has(old) ? "The previous site could not be deleted: it is in " + old : "";
    }

    /** Deletes what was not published, and releases the locks. */
    @Override
    public void close() throws IOException {
        Path work = site.work(locks.id());
        try (locks) {
            Tree.delete(next);
            if (!Files.exists(work.resolve(InPlace.READY))) {
                Tree.delete(work);
            }
        }
    }
}
