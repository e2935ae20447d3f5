package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dossiers with one mistake each, in {@code src/test/resources/sites/<mistake>}: what the author reads is
 * {@code problems.txt}, the exit status is 1, and an earlier site is as it was. {@code -Dexpected=overwrite} rewrites.
 */
class BrokenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    static Stream<String> mistakes() throws IOException {
        try (Stream<Path> list = Files.list(SITES)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsShownAndNothingIsPublished(String mistake, @TempDir Path dir) throws IOException {
        Run.copy(SITES.resolve(mistake), dir);
        Files.createDirectories(dir.resolve("site"));
        Files.writeString(dir.resolve("site/index.html"), "the earlier site");
        Files.writeString(
                dir.resolve("site/manifest.json"),
                "{\"files\":[\n{\"path\":\"index.html\",\"bytes\":16,\"sha256\":\"" + "0".repeat(64)
                        + "\"}\n],\n\"seeds\":[\n]}\n");
        Map<String, String> before = Run.files(dir);

        Run run = Run.build(dir);

        Path expected = SITES.resolve(mistake).resolve("problems.txt");
        if ("overwrite".equals(System.getProperty("expected"))) {
            Files.writeString(expected, run.problemsIn(dir));
        }
        assertThat(run.problemsIn(dir)).isEqualTo(Files.readString(expected));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("Nothing was published; the site is as it was.\n");
        assertThat(Run.files(dir)).isEqualTo(before);
    }

    @Test
    void problemsAsJsonSayTheSame(@TempDir Path dir) {
        Run.copy(SITES.resolve("bad-date"), dir);

        Run run = Run.build(dir, "--format", "json", "--quiet");

        assertThat(run.problemsIn(dir)).isEqualTo("""
                        {"file":"content/articles/bridge.yaml","line":2,"column":12,"severity":"error",\
                        "code":"bad-date","message":"\\"2025-02-30\\" is no date",\
                        "hint":"write a day (2025-02-28), a month (2025-02) or a year (2025)"}
                        """);
        assertThat(run.out()).isEmpty();
    }
}
