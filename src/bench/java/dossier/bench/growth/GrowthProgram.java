package dossier.bench.growth;

import dossier.bench.FileTree;
import dossier.bench.TimedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged program, run as users run it: one process for each time that is taken. */
final class GrowthProgram {
    private static final String TRACE = "\tat ";

    private final Path program;
    private final int longest;

    /** @param longest a run of more processor seconds is ended */
    GrowthProgram(Path program, int longest) {
        this.program = program;
        this.longest = longest;
    }

    /**
     * How long one run took.
     *
     * @param bytes of the input
     * @param problem the first error that it told, if any
     */
    record Timing(long bytes, TimedProcess.Usage usage, String problem) {
        /** Whether the program dealt with the dossier, which may have errors. */
        boolean isDone() {
            return usage.ended() && usage.status() <= 1 && !problem.startsWith(TRACE);
        }
    }

    Timing time(Kind kind, int times) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("growth");
        try {
            long bytes = write(folder, kind.files().apply(kind.size() * times));
            return run(kind.command(), folder, bytes);
        } finally {
            FileTree.delete(folder);
        }
    }

    private Timing run(String command, Path folder, long bytes) throws IOException, InterruptedException {
        Path output = folder.resolve("output.log");
        List<String> words = List.of(program.toString(), command, "--dir", folder.toString());
        TimedProcess.Usage usage = new TimedProcess(words, folder, output, longest).run();
        return new Timing(bytes, usage, problem(output));
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
            FileTree.write(path, file.getValue());
            bytes += Files.size(path);
        }
        return bytes;
    }
}
