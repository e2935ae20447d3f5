package dossier.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.model.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * References and what is read in each: {@code src/test/resources/references}, a file for each style. A reference stands at
 * the beginning of a line, its fields below it; {@code -Dexpected=overwrite} writes the fields anew.
 */
class ReferencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/references");
    private static final ReferenceReader READER = new ReferenceReader(new Dates());

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void referencesAreRead(Path file) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                read.add(line);
                read.addAll(fields(line));
                read.add("");
            } else if (line.startsWith("#")) {
                read.add(line);
            }
        }
        String text = String.join("\n", read);
        if ("overwrite".equals(System.getProperty("expected"))) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static List<String> fields(String note) {
        Optional<Citation> citation = READER.read(CleanNote.of(note, UnaryOperator.identity()));
        return citation.map(ReferencesTest::fields).orElse(List.of("  nothing"));
    }

    private static List<String> fields(Citation work) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + work.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        work.authors().forEach(name -> lines.add("  author: " + name));
        work.editors().forEach(name -> lines.add("  editor: " + name));
        work.translators().forEach(name -> lines.add("  translator: " + name));
        work.fields().forEach((field, words) -> lines.add("  " + field.csl() + ": " + words));
        if (work.published().isKnown()) {
            lines.add("  issued: " + work.published());
        }
        if (work.accessed().isKnown()) {
            lines.add("  accessed: " + work.accessed());
        }
        return lines;
    }
}
