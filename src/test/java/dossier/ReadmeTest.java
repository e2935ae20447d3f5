package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String SEED = """
            The bridge reopens

            The mayor of Porto said on Monday that the old bridge would reopen after two years of repairs.[1] The town paid.[2]

            Notes
            [1] Costa, Ana. 2024. Bridges of the Douro. River Post. https://post.example/douro
            [2] The mayor told the author so.
            """;

    private static Map<String, String> yaml() throws IOException {
        Matcher block =
                Pattern.compile("(?s)```yaml\n# ([^\\s:]+)[^\n]*\n(.*?)```").matcher(Files.readString(README));
        Map<String, String> files = new TreeMap<>();
        while (block.find()) {
            files.put(block.group(1), block.group(2));
        }
        return files;
    }

    private static void write(Path dir, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void itsYamlBuilds(@TempDir Path dir) throws IOException {
        assertThat(yaml())
                .containsOnlyKeys(
                        "content/articles/bridge.yaml",
                        "content/briefing.yaml",
                        "content/claims.yaml",
                        "content/events.yaml",
                        "content/people.yaml",
                        "content/sources.yaml");
        write(dir, yaml());
        write(dir, Map.of("seeds/bridge.txt", SEED));

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        assertThat(Run.files(dir.resolve("site")))
                .containsKeys(
                        "people/ana-costa.html",
                        "countries/portugal.html",
                        "sources/talk-with-the-mayor.html",
                        "claims/repairs-took-two-years.html");
    }

    @Test
    void itsTypoIsShownAsItSays(@TempDir Path dir) throws IOException {
        write(dir, Map.of("seeds/bridge.txt", SEED));
        write(
                dir,
                Map.of(
                        "content/articles/bridge.yaml",
                        "seed: bridge.txt\ntitle: The bridge reopens\nautors: [Ana Costa]\n"));

        Run run = Run.build(dir);

        assertThat(Files.readString(README)).contains("```\n" + run.problemsIn(dir) + "```");
    }

    @Test
    void itNamesTheCommandsThatThereAre() throws IOException {
        String readme = Files.readString(README);

        for (String command : List.of("build", "check", "inspect")) {
            assertThat(readme).contains("`dossier " + command);
            assertThat(Run.of(command, "--help").status()).isZero();
        }
        assertThat(readme).contains("mvn -q ", "mvn -q verify", "mvn -q -DskipTests package");
    }

    @Test
    void whatItNamesIsThere() throws IOException {
        Matcher path = Pattern.compile("`((?:src|content|templates|\\.github)/[A-Za-z0-9/._-]+)`")
                .matcher(Files.readString(README));
        List<String> named = path.results().map(m -> m.group(1)).distinct().toList();

        // What a dossier may have, and the one in this repository has not.
        List<String> optional = List.of("content/sources.yaml", "content/static/");
        assertThat(named).hasSizeGreaterThan(8);
        assertThat(named).allMatch(name -> Files.exists(Path.of(name)) || optional.contains(name));
        assertThat(Path.of("src/docs/home.png")).exists();
    }

    @Test
    void theTopLevelHoldsWhatItMay() throws IOException {
        try (Stream<Path> list = Files.list(Path.of(""))) {
            assertThat(list.map(Path::toString).filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder("pom.xml", "src", "templates", "content", "seeds", "site", "README.md");
        }
    }
}
