package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small dossiers in {@code src/test/resources/sites/<behaviour>}, each built and held against what is expected of it.
 *
 * <p>{@code problems.txt} is everything that the build says on standard error; without the file it must say nothing.
 * {@code expected/<path>.html} is the {@code main} element of the page at that path, laid out by {@link MainElement}. A
 * folder without {@code expected} must have errors: nothing is published then, and an earlier site stays as it was.
 *
 * <p>To add a case, add a folder, with an empty file for each page that it is about, and run the test with
 * {@code -Dexpected=overwrite}. The folders do not depend on each other and are built in parallel.
 */
class SitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Set<String> PARTS = Set.of("seeds", "content", "templates", "expected", "problems.txt");

    static Stream<String> sites() throws IOException {
        return names(SITES).stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    @Execution(ExecutionMode.CONCURRENT)
    void siteIsAsExpected(String name, @TempDir Path dir) throws IOException {
        Path folder = SITES.resolve(name);
        assertThat(PARTS).as("parts of " + folder).containsAll(names(folder));
        for (String part : List.of("seeds", "content", "templates")) {
            if (Files.exists(folder.resolve(part))) {
                Run.copy(folder.resolve(part), dir.resolve(part));
            }
        }
        if (Files.exists(folder.resolve("expected"))) {
            pagesAreAsExpected(folder, dir);
        } else {
            nothingIsPublished(folder, dir);
        }
    }

    private static void pagesAreAsExpected(Path folder, Path dir) throws IOException {
        Run run = Run.build(dir);

        problemsAreAsExpected(folder, run.problemsIn(dir));
        assertThat(run.status()).as("status of " + folder).isZero();
        Path expected = folder.resolve("expected");
        Set<String> pages = Run.files(expected).keySet();
        assertThat(pages).as("files in " + expected).isNotEmpty();
        assertThat(pages)
                .as("files that no page matches in " + expected)
                .allMatch(page -> page.endsWith(".html") && Files.exists(dir.resolve("site/" + page)));
        StringBuilder wanted = new StringBuilder();
        StringBuilder found = new StringBuilder();
        for (String page : pages) {
            String html = Files.readString(dir.resolve("site/" + page)).replace(dir + "/", "");
            String main = MainElement.of(Jsoup.parse(html));
            found.append("== ").append(page).append('\n').append(main);
            wanted.append("== ").append(page).append('\n').append(expected(expected.resolve(page), main));
        }
        assertThat(found.toString()).as("pages of " + folder).isEqualTo(wanted.toString());
    }

    private static void nothingIsPublished(Path folder, Path dir) throws IOException {
        Files.createDirectories(dir.resolve("site"));
        Files.writeString(dir.resolve("site/index.html"), "the earlier site");
        Files.writeString(
                dir.resolve("site/manifest.json"),
                "{\"files\":[\n{\"path\":\"index.html\",\"bytes\":16,\"sha256\":\"" + "0".repeat(64)
                        + "\"}\n],\n\"seeds\":[\n]}\n");
        Map<String, String> before = Run.files(dir);

        Run run = Run.build(dir);

        problemsAreAsExpected(folder, run.problemsIn(dir));
        assertThat(run.status()).as("status of " + folder).isEqualTo(1);
        assertThat(run.out()).startsWith("Nothing was published. The site is unchanged.\n");
        assertThat(Run.files(dir)).isEqualTo(before);
    }

    private static void problemsAreAsExpected(Path folder, String problems) throws IOException {
        Path file = folder.resolve("problems.txt");
        String wanted = Files.exists(file) ? expected(file, problems) : "";
        assertThat(problems).as("problems of " + folder).isEqualTo(wanted);
        assertThat(file.toFile().exists()).as("whether there is a " + file).isEqualTo(!problems.isEmpty());
    }

    /** What a file expects, which is what was found if expectations are to be rewritten. */
    private static String expected(Path file, String found) throws IOException {
        if ("overwrite".equals(System.getProperty("expected"))) {
            Files.writeString(file, found);
        }
        return Files.readString(file);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
