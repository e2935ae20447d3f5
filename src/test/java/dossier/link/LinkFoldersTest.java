package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.link.names.Gazetteer;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import dossier.read.yaml.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads and links each folder of {@code src/test/resources/link}, named by what it shows, and compares all the problems
 * with its {@code problems.txt} and what the dossier holds with its {@code dossier.txt}. A folder has one of the two or
 * both; without the first it has no problem. {@code -Dexpected=overwrite} writes the files instead.
 */
class LinkFoldersTest {
    private static final Path FOLDERS = Path.of("src/test/resources/link");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("expected"));

    @TestFactory
    Stream<DynamicTest> linkedAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        }
    }

    private static void compare(Path folder) throws IOException {
        Problems problems = new Problems();
        Dossier dossier = new Linker(new Gazetteer(), new Dates()).link(read(folder, problems), problems);
        String said = problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Path expectedProblems = folder.resolve("problems.txt");
        Path expectedDossier = folder.resolve("dossier.txt");
        boolean nothing = !Files.exists(expectedProblems) && !Files.exists(expectedDossier);
        if (OVERWRITE && (!said.isEmpty() || Files.exists(expectedProblems))) {
            Files.writeString(expectedProblems, said);
        }
        if (OVERWRITE && (nothing && said.isEmpty() || Files.exists(expectedDossier))) {
            Files.writeString(expectedDossier, DossierText.of(dossier));
        }
        assertThat(Files.exists(expectedProblems) || Files.exists(expectedDossier))
                .as("%s expects something", folder)
                .isTrue();
        assertThat(said).isEqualTo(Files.exists(expectedProblems) ? Files.readString(expectedProblems) : "");
        if (Files.exists(expectedDossier)) {
            assertThat(DossierText.of(dossier)).isEqualTo(Files.readString(expectedDossier));
        }
    }

    private static Draft read(Path folder, Problems problems) {
        return new Draft(
                "seeds",
                new CaptureReader(new Dates()).readAll(folder.resolve("seeds"), "seeds", problems),
                new ContentReader().read(folder.resolve("content"), "content", problems));
    }
}
