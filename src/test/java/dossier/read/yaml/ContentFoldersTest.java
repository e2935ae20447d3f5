package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads each folder of {@code src/test/resources/content}, named by what it shows, and compares all the problems with
 * its {@code problems.txt}; {@code -Dexpected=overwrite} writes that file instead.
 */
class ContentFoldersTest {
    private static final Path FOLDERS = Path.of("src/test/resources/content");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("expected"));

    @TestFactory
    Stream<DynamicTest> problemsAreAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        }
    }

    private static void compare(Path folder) throws IOException {
        Path expected = folder.resolve("problems.txt");
        String problems = problems(folder);
        if (OVERWRITE) {
            Files.writeString(expected, problems);
        }
        assertThat(problems).isEqualTo(Files.readString(expected));
    }

    private static String problems(Path folder) {
        Problems problems = new Problems();
        new ContentReader().read(folder.resolve("content"), "content", problems);
        return problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
