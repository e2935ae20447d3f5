package dossier.output.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A point at which a test can stop a build while it publishes, to kill it there. With the system property {@code
 * dossier.checkpoint=17:/tmp/reached} the program writes the name of the seventeenth step to that file and stays there.
 * Without the property, it does nothing.
 */
final class Checkpoint {
    private static final String WANTED = System.getProperty("dossier.checkpoint", "");
    private static final AtomicInteger PASSED = new AtomicInteger();

    private Checkpoint() {}

    /** @param step what was just done */
    static void pass(String step) {
        if (WANTED.isEmpty()) {
            return;
        }
        int colon = WANTED.indexOf(':');
        if (PASSED.incrementAndGet() == Integer.parseInt(WANTED.substring(0, colon))) {
            stay(step, Path.of(WANTED.substring(colon + 1)));
        }
    }

    private static void stay(String step, Path reached) {
        try {
            Files.writeString(reached, step);
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell that a checkpoint was reached", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
