package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the guides for those who change Dossier, and its forms for reports, name is there. */
class ContributingTest {
    private static final Path GITHUB = Path.of(".github");
    private static final Path CONTRIBUTING = GITHUB.resolve("CONTRIBUTING.md");
    private static final Path POM = Path.of("pom.xml");

    private static Set<String> named(String pattern, Path file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        return matcher.results().map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void itsFoldersAndFilesAreThere() throws IOException {
        Set<String> named = named("`((?:src|content|templates|seeds|\\.github)/[A-Za-z0-9/._-]*)`", CONTRIBUTING);

        assertThat(named).hasSizeGreaterThan(20).allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void itsTestsAndProfilesAreThere() throws IOException {
        Set<String> tests = named("\\b([A-Z]\\w+Test)\\b", CONTRIBUTING);
        Set<String> profiles = named("-P([a-z]+)", CONTRIBUTING);
        Set<String> ids = named("<id>([\\w-]+)</id>", POM);

        assertThat(tests).hasSizeGreaterThan(6);
        assertThat(testClasses()).containsAll(tests);
        assertThat(profiles).hasSize(3);
        assertThat(ids).containsAll(profiles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md"})
    void linksBetweenTheGuidesLead(String guide) throws IOException {
        Predicate<String> leads =
                link -> Files.exists(Path.of(guide).toAbsolutePath().resolveSibling(link));

        assertThat(named("\\]\\(([^)#:]+)\\)", Path.of(guide))).isNotEmpty().allMatch(leads);
    }

    @Test
    void theReadmeLeadsToIt() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("](.github/CONTRIBUTING.md)");
    }

    @Test
    void theChangelogHasThisVersionAndWhatComesAfter() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(POM));

        assertThat(version.find()).isTrue();
        assertThat(Files.readString(GITHUB.resolve("CHANGELOG.md")))
                .containsSubsequence("\n## Unreleased\n", "\n## " + version.group(1) + " (");
    }

    @Test
    void formsAskForWhatAReportNeeds() throws IOException {
        List<Path> forms;
        try (Stream<Path> files = Files.list(GITHUB.resolve("ISSUE_TEMPLATE"))) {
            forms = files.filter(file -> !file.endsWith("config.yml")).toList();
        }

        assertThat(forms).hasSize(3).allSatisfy(file -> {
            JsonNode form = new YAMLMapper().readTree(file);
            List<String> fields = form.get("body").findValuesAsString("id");
            assertThat(form.get("name").asString()).isNotBlank();
            assertThat(form.get("description").asString()).isNotBlank();
            assertThat(fields).isNotEmpty().doesNotHaveDuplicates();
            assertThat(form.get("body"))
                    .allMatch(field -> Set.of("markdown", "textarea", "input", "dropdown")
                            .contains(field.get("type").asString()))
                    .anyMatch(field -> field.at("/validations/required").asBoolean(false));
        });
    }
}
