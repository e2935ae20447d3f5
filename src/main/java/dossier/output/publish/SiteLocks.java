package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The locks of one site: beside it where that is allowed, and inside it where it is or may be published file by file. The
 * one inside is for containers that mount the site under another parent, and for users who may not write the parent.
 */
final class SiteLocks implements AutoCloseable {
    private final SiteFolder site;
    private final String id = BuildLock.newId();
    private final Deque<BuildLock> locks = new ArrayDeque<>();
    private boolean isInsideTaken;

    private SiteLocks(SiteFolder site) {
        this.site = site;
    }

    /**
     * Waits until nobody else writes the site.
     *
     * @param waiting is called when there is somebody to wait for
     */
    static SiteLocks take(SiteFolder site, Runnable waiting) throws IOException {
        SiteLocks taken = new SiteLocks(site);
        try {
            if (!site.isThere() || Files.isWritable(site.parent())) {
                taken.locks.push(BuildLock.take(site.lock(), taken.id, waiting));
            }
            if (Swap.obstacle(site).isPresent() || Tree.has(site.lockInside())) {
                taken.takeInside(waiting);
            }
            return taken;
        } catch (IOException | RuntimeException failed) {
            taken.close();
            throw failed;
        }
    }

    /** Takes the locks that builds left behind, if nobody holds them any more; nothing where there are none. */
    static Optional<SiteLocks> takeLeft(SiteFolder site) throws IOException {
        SiteLocks taken = new SiteLocks(site);
        int wanted = 0;
        try {
            for (Path file : List.of(site.lock(), site.lockInside())) {
                if (Tree.has(file)) {
                    wanted++;
                    BuildLock.tryToTake(file, taken.id).ifPresent(taken.locks::push);
                }
            }
        } catch (IOException | RuntimeException failed) {
            taken.close();
            throw failed;
        }
        if (wanted == 0 || taken.locks.size() < wanted) {
            taken.close();
            return Optional.empty();
        }
        return Optional.of(taken);
    }

    /** Takes the lock in the site, too, if it is not held yet. */
    void takeInside(Runnable waiting) throws IOException {
        if (!isInsideTaken) {
            locks.push(BuildLock.take(site.lockInside(), id, waiting));
            isInsideTaken = true;
        }
    }

    /** Whether somebody else has begun to publish file by file since this build took its locks. */
    boolean isOvertaken() {
        return !isInsideTaken && Tree.has(site.lockInside());
    }

    /** The id under which this build takes names. */
    String id() {
        return id;
    }

    /** The ids of builds that were killed, and may have left something. */
    List<String> earlier() {
        return locks.stream()
                .flatMap(lock -> lock.earlier().stream())
                .distinct()
                .toList();
    }

    /** Releases the locks. They list what could not be deleted, for the next build. */
    @Override
    public void close() throws IOException {
        List<String> left = new ArrayList<>();
        earlier().stream().filter(this::isLeft).forEach(left::add);
        if (isLeft(id)) {
            left.add(id);
        }
        while (!locks.isEmpty()) {
            locks.pop().close(left);
        }
    }

    private boolean isLeft(String id) {
        return Tree.has(site.next(id)) || Tree.has(site.old(id)) || Tree.has(site.work(id));
    }
}
