package dossier.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, run as users run it: one process for each time that is taken. */
final class Program {
    private static final int OFTEN = 20;
    private static final String TRACE = "\tat ";

    private final Path program;
    private final int longest;

    /** @param longest a run of more processor seconds is ended */
    Program(Path program, int longest) {
        this.program = program;
        this.longest = longest;
    }

    /**
     * How long one run took.
     *
     * @param processor seconds of the processor, on which other work on the machine weighs little
     * @param ended whether the program came to an end of its own
     * @param status its exit status, 0 or 1 for a dossier that was dealt with
     * @param problem the first error that it told, if any
     */
    record Timing(long bytes, double seconds, double processor, boolean ended, int status, String problem) {
        boolean isDone() {
            return ended && status <= 1 && !problem.startsWith(TRACE);
        }
    }

    Timing time(Kind kind, int times) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("growth");
        try {
            long bytes = write(folder, kind.files().apply(kind.size() * times));
            return run(kind.command(), folder, bytes);
        } finally {
            delete(folder);
        }
    }

    private Timing run(String command, Path folder, long bytes) throws IOException, InterruptedException {
        Path output = folder.resolve("output.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(program.toString(), command, "--dir", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = false;
        double processor = 0;
        while (!ended && processor < longest) {
            ended = process.waitFor(OFTEN, TimeUnit.MILLISECONDS);
            processor = seconds(process.info().totalCpuDuration().orElse(Duration.ZERO), processor);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        process.destroyForcibly().waitFor();
        return new Timing(bytes, seconds, processor, ended, ended ? process.exitValue() : -1, problem(output));
    }

    /** A process that has ended says nothing more of its time. */
    private static double seconds(Duration duration, double before) {
        return Math.max(before, duration.toNanos() / 1e9);
    }

    private static String problem(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.filter(line -> line.contains(": error: ") || line.startsWith(TRACE))
                    .findFirst()
                    .map(line -> line.substring(Math.max(0, line.indexOf("error: "))))
                    .orElse("");
        }
    }

    private static long write(Path folder, Map<String, String> files) throws IOException {
        long bytes = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            bytes += Files.size(path);
        }
        return bytes;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
