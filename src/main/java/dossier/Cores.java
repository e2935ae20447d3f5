package dossier;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * All cores at work on one list. Each takes the next item when it is done with one, so that none is idle while another has
 * many left; of a parallel stream, two cores would get four parts, however long each takes.
 */
final class Cores {
    private Cores() {}

    /** Does a job for each item; the long ones should come first. */
    static <T> void each(List<T> items, Consumer<T> job) {
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(core -> {
                    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                        job.accept(items.get(i));
                    }
                });
    }
}
