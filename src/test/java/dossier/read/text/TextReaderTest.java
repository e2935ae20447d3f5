package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.read.block.ReadingText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads each capture of {@code src/test/resources/captures/text}, named by what it shows, and compares everything that
 * was recovered with {@code <case>.expected.txt}; {@code -Dexpected=overwrite} writes that file instead.
 */
class TextReaderTest {
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("expected"));

    @TestFactory
    Stream<DynamicTest> readingIsAsExpected() {
        return TextCaptures.examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> compare(example)));
    }

    private static void compare(Map.Entry<String, String> example) throws IOException {
        Path expected = TextCaptures.FOLDER.resolve(example.getKey() + TextCaptures.EXPECTED);
        String got = ReadingText.of(TextCaptures.read(example.getValue()));
        if (OVERWRITE) {
            Files.writeString(expected, got);
        }
        assertThat(got).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyFileBelongsToAPair() {
        List<String> cases = List.copyOf(TextCaptures.examples().keySet());
        List<String> files = TextCaptures.list(TextCaptures.FOLDER).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .toList();
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                cases.stream().map(name -> name + ".txt"),
                                cases.stream().map(name -> name + TextCaptures.EXPECTED))
                        .toList());
    }
}
