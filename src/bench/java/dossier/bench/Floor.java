package dossier.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The least that a site of these files can take: two threads write files of the same names and sizes, and nothing is read,
 * linked or drawn. It runs in this process, so that no start of a program is in it.
 *
 * @param like the folder of the site that is written again
 */
record Floor(Path like) implements Contender {
    private static final int THREADS = 2;
    private static final byte[] TEXT = new byte[1 << 16];

    static {
        Arrays.fill(TEXT, (byte) 'x');
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public String version() {
        return "the same files written by two threads";
    }

    @Override
    public void prepare(CorpusShape shape, int articles, Path folder) {}

    @Override
    public BuildCost build(Path folder, Path out) throws InterruptedException {
        FileTree tree = FileTree.below(like);
        double processor = processor();
        long start = System.nanoTime();
        write(tree.files(), out);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new BuildCost(
                seconds, processor() - processor, 0, tree.pages(), tree.files().size(), tree.bytes());
    }

    private static void write(List<FileTree.Entry> files, Path out) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Runnable writing = () -> {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                write(files.get(i), out);
            }
        };
        List<Thread> threads =
                IntStream.range(0, THREADS).mapToObj(i -> new Thread(writing)).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(FileTree.Entry file, Path out) {
        Path path = out.resolve(file.path());
        try {
            Files.createDirectories(path.getParent());
            try (OutputStream stream = Files.newOutputStream(path)) {
                for (long rest = file.bytes(); rest > 0; rest -= TEXT.length) {
                    stream.write(TEXT, 0, (int) Math.min(rest, TEXT.length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
