package dossier.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, run as users run it: one process for each time that is taken. */
final class Program {
    private static final int LONGEST = Integer.getInteger("longest", 60);

    private final Path program;

    Program(Path program) {
        this.program = program;
    }

    /** How long one run took, of how many bytes; and whether it came to an end of its own. */
    record Timing(long bytes, double seconds, double cpu, boolean ended, String said) {}

    Timing time(Kind kind, int times) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("growth");
        try {
            long bytes = write(folder, kind.files().apply(kind.size() * times));
            Path output = folder.resolve("output.log");
            long start = System.nanoTime();
            Process process = new ProcessBuilder(program.toString(), kind.command(), "--dir", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            double cpu = 0;
            boolean ended = false;
            while (!ended && cpu < LONGEST) {
                ended = process.waitFor(20, TimeUnit.MILLISECONDS);
                cpu = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(cpu);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            process.destroyForcibly().waitFor();
            List<String> lines = Files.readAllLines(output);
            String said = ended ? process.exitValue() + " " + lines.size() + " " + lines.stream().filter(l -> l.contains("error:") || l.contains("at dossier")).findFirst().orElse("") : "";
            return new Timing(bytes, seconds, cpu, ended, said.length() > 150 ? said.substring(0, 150) : said);
        } finally {
            delete(folder);
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
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
