package dossier.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command run to its end, with what it took. GNU time says so exactly; without it, the processor's time is looked at while
 * the command runs, and its memory is not known.
 *
 * @param longest a run of more processor seconds is ended
 */
public record TimedProcess(List<String> command, Path folder, Path output, double longest) {
    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final int OFTEN = 20;
    private static final double KIB_OF_A_MIB = 1024;

    /**
     * What one run took.
     *
     * @param processor seconds of the processor, on which other work on the machine weighs little
     * @param peak memory in MiB, or 0 where that is not known
     * @param ended whether the command came to an end of its own
     * @param status its exit status
     */
    public record Usage(double seconds, double processor, double peak, boolean ended, int status) {}

    public Usage run() throws InterruptedException {
        Path times = output.resolveSibling(output.getFileName() + ".time");
        try {
            Files.deleteIfExists(times);
            boolean exact = Files.isExecutable(GNU_TIME);
            List<String> timed = new ArrayList<>();
            if (exact) {
                timed.addAll(List.of(GNU_TIME.toString(), "-q", "-o", times.toString(), "-f", "%U %S %M"));
            }
            timed.addAll(command);
            return run(timed, exact ? times : output.resolveSibling("none"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Usage run(List<String> timed, Path times) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = false;
        double processor = 0;
        while (!ended && processor < longest) {
            ended = process.waitFor(OFTEN, TimeUnit.MILLISECONDS);
            processor = Math.max(processor, processor(process));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        if (!ended || !Files.exists(times)) {
            return new Usage(seconds, processor, 0, ended, ended ? process.exitValue() : -1);
        }
        String[] said = Files.readString(times).strip().split(" ");
        return new Usage(
                seconds,
                Double.parseDouble(said[0]) + Double.parseDouble(said[1]),
                Double.parseDouble(said[2]) / KIB_OF_A_MIB,
                true,
                process.exitValue());
    }

    /** Of the process and those that it started; a process that has ended says nothing more of its time. */
    private static double processor(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e9;
    }
}
