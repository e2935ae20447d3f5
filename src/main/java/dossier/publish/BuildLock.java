package dossier.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets one process at a time write a site. It is a lock of the file system, which the system takes back when the process
 * ends, however it ends, so that a killed build stops nobody. It holds between containers that share a volume, too, where
 * process ids say nothing.
 *
 * <p>The lock's file is deleted by the one who holds the lock. Whoever waited for it then holds a lock on a file that is
 * gone, and must notice: each holder makes the file as long as a random number says, and looks at that length by the
 * file's name.
 */
final class BuildLock implements AutoCloseable {
    /** How long a build waits for another one. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final int PAUSE_MILLIS = 50;
    private static final int LONGEST_FILE = 4_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits until nobody else holds the lock, and takes it.
     *
     * @param waiting is called once if somebody holds it
     * @throws IOException also when another build holds the lock for longer than any build should take
     */
    static BuildLock take(Path file, Runnable waiting) throws IOException {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            Optional<BuildLock> lock = tryToTake(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (!told) {
                waiting.run();
                told = true;
            }
            if (System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
                throw new IOException("another build has held " + file + " for " + LONGEST_WAIT.toMinutes()
                        + " minutes; end that build, or wait for it");
            }
            pause();
        }
    }

    /** The lock, unless somebody else holds it. */
    static Optional<BuildLock> tryToTake(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null && isStillAt(file, channel);
        } catch (OverlappingFileLockException otherThread) {
            // A build in another thread of this process holds it.
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    }

    private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
        int length = 1 + RANDOM.nextInt(LONGEST_FILE);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[length]), 0);
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .size()
                    == length;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another build", stopped);
        }
    }

    /** Takes the lock's file away, then lets go. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
