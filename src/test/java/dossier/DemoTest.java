package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The dossier of this repository: what the README promises of it, and nothing that an edit of its text would change. */
class DemoTest {
    private static final Path CAPTURES = Path.of("../shared/seeds");

    @TempDir
    private static Path dir;

    private static Run demo;

    @BeforeAll
    static void build() {
        demo = Run.of("build", "--out", dir.resolve("site").toString());
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(dir.resolve("site/data/" + file + ".jsonl")).stream()
                .map(line -> new ObjectMapper().readTree(line))
                .toList();
    }

    @Test
    void fiveDigestsMakeADossierWithoutAProblem() {
        assertThat(demo.err()).isEmpty();
        assertThat(demo.status()).isZero();
        assertThat(demo.out())
                .matches(
                        "(\\d+) of \\1 quotes proved\nOpen file:///.*/site/index.html\n5 articles, \\d+ pages, 0 problems, \\d+\\.\\d s\n");
    }

    @Test
    void everyIbidLeadsToTheWorkItMeans() throws IOException {
        Map<String, JsonNode> sources = new HashMap<>();
        lines("footnotes").forEach(note -> sources.put(key(note, "n"), note.get("sources")));
        List<JsonNode> repeats = lines("footnotes").stream()
                .filter(note -> !note.get("ibid_of").isNull())
                .toList();

        assertThat(repeats)
                .isNotEmpty()
                .allSatisfy(note ->
                        assertThat(note.get("sources")).isNotEmpty().isEqualTo(sources.get(key(note, "ibid_of"))));
    }

    private static String key(JsonNode note, String number) {
        return note.get("article").asString() + " " + note.get(number).asString();
    }

    @Test
    void everyWordOfASeedIsOnItsArticlesPage() throws IOException {
        BuildTest.assertNothingLost(Path.of("seeds"), dir.resolve("site"));
    }

    @Test
    void capturesLaidOverTheDigestsMakeTheSameDossier() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CAPTURES), "the captures are not beside the project");
        Path captures = dir.resolve("captures");

        Run run = Run.of("build", "--seeds", CAPTURES.toString(), "--out", captures.toString());

        assertThat(run.err()).isEmpty();
        BuildTest.assertNothingLost(CAPTURES, captures);
        assertThat(pages(captures)).isEqualTo(pages(dir.resolve("site")));
    }

    /** How many files the index of the search takes depends on how long the texts are. */
    private static List<String> pages(Path site) {
        return Run.files(site).keySet().stream()
                .filter(path -> !path.startsWith("search/"))
                .toList();
    }
}
