package dossier.output.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A lock that lets one process at a time write a site, and records the names that the process uses. It is a file lock of the
 * operating system, released whenever the process ends, so that a killed build blocks nobody. It also works between
 * containers that share a volume, where process ids have no meaning.
 *
 * <p>The lock's file says that Dossier made it and lists the ids of builds: 32 random digits each, the end of every name
 * that a build takes. Only these ids identify what a killed build left, so that no user's file is ever mistaken for it. A
 * file of the lock's name that begins differently is a user's, and is never written or deleted.
 *
 * <pre>
 * Dossier publishes here. This file goes when it is done.
 * 0f3c…
 * </pre>
 *
 * <p>The file is deleted by the one who holds the lock. Whoever waited for it then holds a lock on a file that is gone, and
 * must notice: each holder makes the file longer by a random number of blanks, and looks at that length by the file's name.
 */
final class BuildLock implements AutoCloseable {
    /** How long a build waits for another one. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final String HEAD = "Dossier publishes here. This file goes when it is done.\n";
    private static final int PAUSE_MILLIS = 50;
    private static final int MOST_BLANKS = 4_000;
    private static final int LONGEST_FILE = 100_000;
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final FileChannel channel;
    private final String id;
    private final List<String> earlier;

    private BuildLock(Path file, FileChannel channel, String id, List<String> earlier) {
        this.file = file;
        this.channel = channel;
        this.id = id;
        this.earlier = List.copyOf(earlier);
    }

    /** An id that no other build has. */
    static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Waits until nobody else holds the lock, and takes it.
     *
     * @param id of this build, for the file to list
     * @param waiting is called once if somebody holds it
     * @throws IOException also when another build holds the lock for longer than any build should take, and when the file is
     *     not Dossier's
     */
    static BuildLock take(Path file, String id, Runnable waiting) throws IOException {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            Optional<BuildLock> lock = tryToTake(file, id);
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
    static Optional<BuildLock> tryToTake(Path file, String id) throws IOException {
        checkIsOurs(file);
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        Optional<BuildLock> taken = Optional.empty();
        try {
            if (channel.tryLock() != null) {
                BuildLock lock = new BuildLock(file, channel, id, earlier(file, channel));
                taken = lock.isStillThere() ? Optional.of(lock) : Optional.empty();
            }
        } catch (OverlappingFileLockException otherThread) {
            // A build in another thread of this process holds it.
        } finally {
            if (taken.isEmpty()) {
                channel.close();
            }
        }
        return taken;
    }

    /** A pipe, a link or a folder of the lock's name is not opened at all: that alone could hang or do harm. */
    private static void checkIsOurs(Path file) throws IOException {
        try {
            BasicFileAttributes there =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!there.isRegularFile() || Ownership.links(file) > 1 || there.size() > LONGEST_FILE) {
                throw notOurs(file);
            }
        } catch (NoSuchFileException free) {
            // Nobody publishes.
        }
    }

    private static IOException notOurs(Path file) {
        return new FileSystemException(
                file.toString(),
                null,
                "Dossier did not create this, but needs the name while it publishes; move or rename it");
    }

    /** The ids that the file lists; it is empty when somebody has just made it. */
    private static List<String> earlier(Path file, FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_FILE));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            // Reads on.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        if (!text.isEmpty() && !text.startsWith(HEAD)) {
            throw notOurs(file);
        }
        return text.lines().filter(line -> line.matches(SiteFolder.ID)).toList();
    }

    private boolean isStillThere() throws IOException {
        List<String> ids = new ArrayList<>(earlier);
        ids.add(id);
        String text = HEAD + String.join("\n", ids) + "\n" + " ".repeat(1 + RANDOM.nextInt(MOST_BLANKS));
        write(text);
        return Tree.attributes(file)
                .filter(there -> there.size() == text.length())
                .isPresent();
    }

    /** Writes over what is there, which begins alike, so that at no moment an id of an earlier build is missing. */
    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
        channel.truncate(bytes.limit());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another build", stopped);
        }
    }

    /** The ids of builds that took the lock before and never gave it back. */
    List<String> earlier() {
        return earlier;
    }

    /**
     * Releases the lock, and deletes its file.
     *
     * @param left the ids of builds whose work could not all be cleared away; the file stays for the next one to read
     */
    void close(List<String> left) throws IOException {
        try (channel) {
            if (left.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(HEAD + String.join("\n", left) + "\n");
            }
        }
    }

    @Override
    public void close() throws IOException {
        close(List.of());
    }
}
