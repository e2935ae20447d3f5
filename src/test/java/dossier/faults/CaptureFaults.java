package dossier.faults;

import dossier.Run;
import dossier.file.ControlCharacters;
import dossier.language.Dates;
import dossier.model.reading.Reading;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import dossier.read.block.Laws;
import dossier.read.html.VisibleText;
import dossier.read.text.TextLaws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Five hundred captures with faults, each inspected, held against the laws of reading and built. */
class CaptureFaults {
    private static final int TRIALS = Integer.getInteger("faults.count", 500);

    private final Trials trials = new Trials("CaptureFaults", TRIALS);
    private final CaptureReader reader = new CaptureReader(new Dates());
    private final List<Path> captures = Stream.of(
                    "seeds", "src/test/resources/faults/small/seeds", "src/test/resources/captures")
            .flatMap(folder -> captures(Path.of(folder)).stream())
            .toList();

    @Test
    void everyCaptureIsReadOrRefusedInASentence() {
        trials.run(this::mutate);
    }

    private List<String> mutate(int number, Path dir) throws IOException {
        Random random = new Random(number);
        Path capture = captures.get(random.nextInt(captures.size()));
        String other = Files.readString(captures.get(random.nextInt(captures.size())));
        Path seeds = Files.createDirectories(dir.resolve("seeds"));
        String name = "mutant" + ending(capture);
        Files.write(seeds.resolve(name), new CaptureMutation(random).of(Files.readString(capture), other));
        Files.writeString(seeds.resolve("sound.txt"), "A sound one\n\nThe ferry to Norway sails again.\n");

        Run inspect = Run.of("inspect", seeds.toString());
        List<String> faults = new ArrayList<>(Trials.faults(inspect, 0, 1));
        if (inspect.out()
                        .lines()
                        .filter(line -> line.startsWith("{") && line.endsWith("}"))
                        .count()
                != 2) {
            faults.add("inspect does not tell of both: " + Trials.shortened(inspect.out()));
        }
        faults.addAll(broken(seeds.resolve(name), name));
        Run build = Run.of("build", "--dir", dir.toString(), "--quiet", "--format", "json");
        faults.addAll(Complaints.faults(build, dir));
        trials.count("inspect status " + inspect.status());
        trials.count("build status " + build.status());
        return faults;
    }

    /** The laws of reading that a mutant breaks, if it can be read at all. */
    private List<String> broken(Path file, String name) throws IOException {
        Optional<Reading> reading = reader.read(file, name, name, new Problems());
        if (reading.isEmpty()) {
            return List.of();
        }
        trials.count("read");
        try {
            hold(Files.readString(file).replaceFirst("^\ufeff", ""), reading.get());
            return List.of();
        } catch (AssertionError broken) {
            return List.of("a law is broken: " + Trials.shortened(broken.getMessage()));
        }
    }

    private static void hold(String text, Reading reading) {
        String file = reading.seed().file();
        if (file.endsWith(".txt")) {
            // Readers see a seed without the characters that no page may have, one for one.
            TextLaws.hold(ControlCharacters.replacedInPages(text), reading);
        } else {
            Laws.nothingIsLost(file.endsWith(".md") ? VisibleText.ofMarkdown(text) : VisibleText.of(text), reading);
            Laws.idsAreUnique(reading);
            Laws.markersStandInTheirText(reading);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private static List<Path> captures(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().matches(".*[^.]{3}\\.(?:txt|html|md)"))
                    .filter(file -> !file.toString().matches(".*\\.(?:expected|html|md)\\.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
