package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of captures, each beside a text file of what it must yield: {@code news.html} and {@code news.html.txt}.
 * Run with {@code -Dexpected=overwrite} to write those files anew.
 */
public record Examples(String format, SeedReader reader) {
    private Path folder() {
        return Path.of("src/test/resources/captures", format);
    }

    public List<Path> captures() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read(Path capture) {
        return reader.read(new Seed(capture.getFileName().toString(), 0, ""), text(capture), "seed", new Problems());
    }

    public void yieldsWhatIsExpected(Path capture) {
        Path expected = capture.resolveSibling(capture.getFileName() + ".txt");
        String got = ReadingText.of(read(capture));
        if (Objects.equals(System.getProperty("expected"), "overwrite")) {
            write(expected, got);
        }
        assertThat(got).as(capture.toString()).isEqualTo(text(expected));
    }

    /** A text file for each capture, and no others. */
    public void hasNoLeftovers() {
        List<Path> wanted = captures().stream()
                .map(capture -> capture.resolveSibling(capture.getFileName() + ".txt"))
                .toList();
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt")).toList())
                    .containsExactlyInAnyOrderElementsOf(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
