package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * One build's right to write a site, with a folder of its own where the next site grows. Nothing is written before the first
 * file is asked for.
 */
final class Publication implements AutoCloseable {
    private final SiteFolder site;
    private final Deque<BuildLock> locks = new ArrayDeque<>();
    private final Runnable waiting;
    private Manifest made = Manifest.NONE;
    private Optional<String> obstacle = Optional.empty();
    private Path next;

    private Publication(SiteFolder site, Runnable waiting) {
        this.site = site;
        this.waiting = waiting;
        this.next = site.newNext();
    }

    /**
     * Waits until no other build writes the site, and restores what one left half-done.
     *
     * @param waiting is called when there is somebody to wait for
     */
    static Publication begin(SiteFolder site, Runnable waiting) throws IOException {
        Publication publication = new Publication(site, waiting);
        try {
            publication.begin();
            return publication;
        } catch (IOException | RuntimeException failed) {
            publication.unlock();
            throw failed;
        }
    }

    private void begin() throws IOException {
        if (!site.isThere()) {
            Files.createDirectories(site.parent());
        }
        if (!site.isThere() || Files.isWritable(site.parent())) {
            lock(site.lock());
        }
        // Other containers may know a volume by another parent, and other users may not write that: they lock it
        // inside.
        if (Swap.obstacle(site).isPresent() || Tree.has(site.lockInside()) || Tree.has(site.work())) {
            lock(site.lockInside());
        }
        Recovery.run(site);
        made = Manifest.read(site.path());
        obstacle = Swap.obstacle(site);
        if (obstacle.isPresent()) {
            next = site.work().resolve("next");
        }
    }

    private void lock(Path file) throws IOException {
        locks.push(BuildLock.take(file, waiting));
    }

    private void unlock() throws IOException {
        while (!locks.isEmpty()) {
            locks.pop().close();
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
     * @return why it was published file by file; empty when the folder was exchanged as a whole
     */
    Optional<String> publish(Collection<String> kept, Collection<String> changed, Set<String> all) throws IOException {
        Optional<String> reason = obstacle.isPresent() ? obstacle : new Swap(site, made, next).publish(kept);
        if (reason.isPresent()) {
            if (obstacle.isEmpty()) {
                lock(site.lockInside());
            }
            InPlace.publish(site, made, next, changed, all);
        }
        return reason;
    }

    /** Throws away what was not published, and lets other builds go on. */
    @Override
    public void close() throws IOException {
        try {
            Tree.delete(next);
            if (Tree.has(site.work()) && !Files.exists(site.work().resolve(InPlace.READY))) {
                Tree.delete(site.work());
            }
        } finally {
            unlock();
        }
    }
}
