package dossier.faults;

import dossier.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * Many numbered trials of one kind, each in a folder of its own and on a thread with the stack that users have. A trial
 * whose program prints a trace, hangs or ends in any other way than it may is told with its number, and all of them
 * together fail the test. {@code -Dfaults.seed=12} runs trial 12 alone and keeps its folder, and
 * {@code -Dfaults.from=12} begins with it.
 */
final class Trials {
    private static final Integer ONLY = Integer.getInteger("faults.seed");
    private static final int FROM = Integer.getInteger("faults.from", 0);
    private static final int SECONDS = 10;

    private final String test;
    private final int count;
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> counts = new TreeMap<>();
    private long slowest;
    private int slowestNumber;

    Trials(String test, int count) {
        this.test = test;
        this.count = count;
    }

    /** One trial: prepares a folder, runs the program, and says what is wrong with what came; nothing if all is well. */
    interface Trial {
        List<String> run(int number, Path dir) throws IOException;
    }

    void run(Trial trial) {
        (ONLY == null ? IntStream.range(FROM, count) : IntStream.of(ONLY)).forEach(number -> one(number, trial));
        System.out.printf(
                "%s: %d trials, %s, slowest %.1f s (trial %d), %d failures%n",
                test, ONLY == null ? count - FROM : 1, counts, slowest / 1e9, slowestNumber, failures.size());
        Assertions.assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    }

    /** Counts something for the last line. */
    synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void one(int number, Trial trial) {
        Path dir = folder();
        FutureTask<List<String>> task = new FutureTask<>(() -> trial.run(number, dir));
        Thread thread = new Thread(task, test + " " + number);
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        try {
            task.get(SECONDS, TimeUnit.SECONDS).forEach(fault -> fail(number, fault));
        } catch (TimeoutException e) {
            fail(number, "hangs: " + List.of(thread.getStackTrace()));
            waitFor(thread);
        } catch (ExecutionException e) {
            fail(
                    number,
                    e.getCause() + " at "
                            + List.of(e.getCause().getStackTrace()).stream()
                                    .limit(12)
                                    .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (System.nanoTime() - start > slowest) {
            slowest = System.nanoTime() - start;
            slowestNumber = number;
        }
        if (ONLY == null) {
            delete(dir);
        } else {
            System.out.println("The folder of trial " + number + " is " + dir);
        }
    }

    /** What hangs would hold up the trials after it, and be taken for their fault. */
    private static void waitFor(Thread thread) {
        try {
            thread.join(TimeUnit.MINUTES.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(int number, String fault) {
        String told = "trial " + number + ": " + fault + "\n  again: mvn -Pfaults -Dtest=" + test + " -Dfaults.seed="
                + number + " test";
        System.out.println(told);
        failures.add(told);
    }

    /** Runs a command and says what is wrong with how it ended, whatever it had to read. */
    static List<String> faults(Run run, int... allowed) {
        List<String> faults = new ArrayList<>();
        if (IntStream.of(allowed).noneMatch(status -> status == run.status())) {
            faults.add("status " + run.status() + ": " + shortened(run.err()));
        }
        if (run.err().contains("\tat ") || run.err().matches("(?s).*\\b[a-z]+\\.[\\w.]*(?:Exception|Error)\\b.*")) {
            faults.add("a trace: " + shortened(run.err()));
        }
        return faults;
    }

    static String shortened(String text) {
        return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hostile-faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path dir) {
        try (Stream<Path> walk = Files.walk(dir)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // A trial that hangs still writes; the system clears its temporary folder.
            System.out.println("left behind: " + dir);
        }
    }
}
