package dossier.faults;

import dossier.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two thousand dossiers, each with faults in one file or two of its YAML. */
class YamlFaults {
    private static final Path SMALL = Path.of("src/test/resources/faults/small");
    private static final int TRIALS = Integer.getInteger("faults.count", 2_000);

    private final Trials trials = new Trials("YamlFaults", TRIALS);

    @Test
    void everyFaultOfYamlIsASentenceWithItsPlace() {
        trials.run(this::mutate);
    }

    private List<String> mutate(int number, Path dir) throws IOException {
        Random random = new Random(number);
        boolean isDemo = random.nextInt(12) == 0;
        Path base = isDemo ? Path.of("") : SMALL;
        Run.copy(base.resolve("content"), dir.resolve("content"));
        Run.copy(base.resolve("seeds"), dir.resolve("seeds"));
        List<Path> files = files(dir.resolve("content"));
        YamlMutation mutation = new YamlMutation(random, lines(files));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Path file = files.get(random.nextInt(files.size()));
            Files.write(file, mutation.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
        boolean builds = random.nextInt(6) == 0;
        Run run = Run.of(builds ? "build" : "check", "--dir", dir.toString(), "--quiet", "--format", "json");
        trials.count((builds ? "build" : "check") + " status " + run.status());
        List<String> faults = Complaints.faults(run, dir);
        if (builds && Files.exists(dir.resolve("site/index.html")) != (run.status() == 0)) {
            faults.add("status " + run.status() + ", but the site says otherwise");
        }
        return faults;
    }

    private static List<String> lines(List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
