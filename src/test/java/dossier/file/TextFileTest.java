package dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problem;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path dir;

    private final Problems problems = new Problems();

    @Test
    void textComesAsItIs() throws IOException {
        Files.writeString(dir.resolve("a.peb"), "é\r\nb");

        assertThat(TextFile.read(dir.resolve("a.peb"), "templates/a.peb", problems))
                .contains("é\r\nb");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void otherEncodingIsAProblem() throws IOException {
        Files.write(dir.resolve("a.peb"), new byte[] {'a', (byte) 0xE9});

        assertThat(TextFile.read(dir.resolve("a.peb"), "templates/a.peb", problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("templates/a.peb: error: the file is not UTF-8\n  save it as UTF-8 text");
    }

    @Test
    void missingFileIsAProblem() {
        assertThat(TextFile.read(dir.resolve("a.peb"), "templates/a.peb", problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("templates/a.peb: error: the file cannot be read\n"
                        + "  check that it exists and that you may read it");
    }
}
