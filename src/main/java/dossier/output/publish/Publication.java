package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * One build's right to write a site, with a folder of its own where the next site grows. Nothing is written before the first
 * file is asked for.
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

    /** The folder where the next site grows. */
    Path next() {
        return next;
    }

    /**
     * Puts the next site in place.
     *
     * @param kept paths of unchanged files, which are not in the next folder
     * @param changed paths of the others, which are
     * @param all both
     * @return what users should know of how it went, as a sentence; empty when the folder was exchanged and nothing is left
     */
    String publish(Collection<String> kept, Collection<String> changed, Set<String> all) throws IOException {
        if (locks.isOvertaken()) {
            throw new IOException("another build, which may not write the folder around the site, publishes here;"
                    + " run this one again");
        }
        Optional<String> reason =
                obstacle.isPresent() ? obstacle : new Swap(site, made, locks.id(), next).publish(kept);
        if (reason.isPresent()) {
            locks.takeInside(waiting);
            InPlace.publish(site, made, site.work(locks.id()), next, changed, all);
            return "Published file by file, because of " + site.path().getFileName() + ": " + reason.get();
        }
        Path old = site.old(locks.id());
        return Tree.has(old) ? "The site that made way could not be deleted: it is " + old : "";
    }

    /** Throws away what was not published, and lets other builds go on. */
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
