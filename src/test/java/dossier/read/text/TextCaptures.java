package dossier.read.text;

import dossier.language.Dates;
import dossier.language.Languages;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text captures for tests: the examples by name, and whatever a test makes up. */
final class TextCaptures {
    static final Path FOLDER = Path.of("src/test/resources/captures/text");
    static final String EXPECTED = ".expected.txt";

    private static final TextReader READER = new TextReader(new Dates(), new Languages());

    private TextCaptures() {}

    static Reading read(String text) {
        Seed seed = new Seed("x.txt", text.getBytes(StandardCharsets.UTF_8).length, "");
        return READER.read(seed, text, "seed", new Problems());
    }

    static Reading lines(String... lines) {
        return read(String.join("\n", lines) + "\n");
    }

    /** The example captures, decoded, by the name of their case. */
    static Map<String, String> examples() {
        Map<String, String> examples = new TreeMap<>();
        for (Path file : list(FOLDER)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".txt") && !name.endsWith(EXPECTED)) {
                examples.put(name.substring(0, name.length() - ".txt".length()), text(file));
            }
        }
        return examples;
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
