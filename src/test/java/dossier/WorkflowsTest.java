package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The workflows that test, publish and release name exact versions, give each job only the rights that it needs, and let
 * nothing out before every test has passed.
 */
class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github/workflows");
    private static final String VERIFY = "./.github/workflows/verify.yml";
    private static final List<String> NAMES = List.of("publish", "release", "verify");
    private static final JsonNode GITLAB = new YAMLMapper().readTree(Path.of(".gitlab-ci.yml"));

    private static JsonNode workflow(String name) {
        return new YAMLMapper().readTree(FOLDER.resolve(name + ".yml"));
    }

    private static JsonNode jobs(String name) {
        return workflow(name).get("jobs");
    }

    private static List<JsonNode> steps() {
        List<JsonNode> steps = new ArrayList<>();
        for (String name : NAMES) {
            for (JsonNode job : jobs(name)) {
                job.path("steps").forEach(steps::add);
            }
        }
        return steps;
    }

    /** Every job that must be done before one, by way of others too. */
    private static Set<String> before(JsonNode jobs, String job) {
        Set<String> before = new HashSet<>();
        JsonNode needs = jobs.get(job).path("needs");
        for (JsonNode need : needs.isArray() ? needs : List.of(needs)) {
            if (need.isString() && before.add(need.asString())) {
                before.addAll(before(jobs, need.asString()));
            }
        }
        return before;
    }

    @Test
    void theseAreAll() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            NAMES.stream().map(name -> name + ".yml").toList());
        }
    }

    @Test
    void actionsArePinnedToReleases() {
        List<String> uses = new ArrayList<>();
        steps().forEach(step -> step.findValuesAsString("uses", uses));

        assertThat(uses).hasSize(12).allMatch(action -> action.matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
        assertThat(uses.stream().distinct().map(action -> action.replaceFirst("@.*", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachJobHasTheRightsThatItNeeds() {
        Map<String, String> permissions = new TreeMap<>();
        for (String name : NAMES) {
            assertThat(workflow(name).get("permissions")).isEmpty();
            jobs(name)
                    .forEachEntry((job, node) -> permissions.put(
                            name + " " + job, node.get("permissions").toString()));
        }

        assertThat(permissions)
                .isEqualTo(Map.of(
                        "publish verify", "{\"contents\":\"read\"}",
                        "publish build", "{\"contents\":\"read\"}",
                        "publish deploy", "{\"pages\":\"write\",\"id-token\":\"write\"}",
                        "release verify", "{\"contents\":\"read\"}",
                        "release build", "{\"contents\":\"read\"}",
                        "release release", "{\"contents\":\"write\"}",
                        "verify test", "{\"contents\":\"read\"}",
                        "verify build", "{\"contents\":\"read\"}"));
    }

    @Test
    void aJobThatMayWriteRunsNoCodeOfTheRepository() {
        assertThat(jobs("publish").get("deploy").get("steps")).hasSize(1);
        assertThat(jobs("release").get("release").get("steps"))
                .noneMatch(step -> step.path("uses").asString("").startsWith("actions/checkout@"));
        assertThat(steps())
                .filteredOn(step -> step.path("uses").asString("").startsWith("actions/checkout@"))
                .isNotEmpty()
                .allMatch(step -> !step.get("with").get("persist-credentials").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "release"})
    void nothingComesOutBeforeEveryTestHasPassed(String name) {
        JsonNode jobs = jobs(name);

        assertThat(jobs.get("verify").get("uses").asString()).isEqualTo(VERIFY);
        assertThat(workflow("verify").get("on").has("workflow_call")).isTrue();
        assertThat(jobs.propertyNames())
                .hasSize(3)
                .allMatch(job -> job.equals("verify") || before(jobs, job).contains("verify"))
                .noneMatch(job -> jobs.get(job).has("if"));
    }

    @Test
    void testsRunOnEachJdkAndTheBuildOnTheOtherSystems() {
        JsonNode test = jobs("verify").get("test");
        JsonNode build = jobs("verify").get("build");

        assertThat(test.get("strategy").get("matrix").toString()).isEqualTo("{\"java\":[\"17\",\"21\",\"25\"]}");
        assertThat(test.findValuesAsString("run")).containsExactly("mvn -q -B verify");
        assertThat(build.get("strategy").findValuesAsString("system"))
                .satisfiesExactly(
                        system -> assertThat(system).startsWith("macos-"),
                        system -> assertThat(system).startsWith("windows-"));
        assertThat(build.findValuesAsString("run")).startsWith("mvn -q -B", "mvn -q -B -DskipTests package");
        assertThat(List.of(test, build)).noneMatch(job -> job.toString().contains("continue-on-error"));
    }

    @Test
    void theReleaseHasTheProgramAndItsChecksums() {
        String last =
                jobs("release").get("release").get("steps").get(2).get("run").asString();

        assertThat(workflow("release").get("on").toString()).isEqualTo("{\"push\":{\"tags\":[\"v*\"]}}");
        assertThat(last).contains(" dossier.zip dossier.zip.sha256 dossier.zip.sha512 ", "--verify-tag");
    }

    @Test
    void scriptsTakeNothingFromOutsideAsCode() {
        // What others name (a branch, a title) reaches a script through its environment alone.
        assertThat(steps())
                .filteredOn(step -> step.has("run"))
                .allMatch(step -> !step.get("run")
                        .asString()
                        .replace("${{ matrix.program }}", "")
                        .contains("${{"));
    }

    @Test
    void everyJobEndsByItself() {
        for (String name : NAMES) {
            assertThat(jobs(name))
                    .isNotEmpty()
                    .allMatch(
                            job -> job.has("uses") || job.get("timeout-minutes").asInt() > 0);
        }
        assertThat(GITLAB)
                .hasSize(3)
                .allMatch(job -> job.get("timeout").asString().endsWith(" minutes"));
    }

    @Test
    void gitLabPublishesWhatPassedEveryTest() {
        assertThat(GITLAB.get("verify").get("script").toString()).isEqualTo("[\"mvn -q -B verify\"]");
        assertThat(GITLAB.get("pages").get("needs").toString()).isEqualTo("[\"verify\",\"build\"]");
    }

    @Test
    void theImageIsPinnedAndTheCacheKeyed() {
        assertThat(GITLAB)
                .allMatch(job -> job.get("image").asString().matches("maven:\\d+\\.\\d+\\.\\d+-[a-z-]+-\\d+"));
        assertThat(List.of("verify", "build"))
                .allMatch(job -> GITLAB.get(job)
                        .get("cache")
                        .get("key")
                        .get("files")
                        .toString()
                        .equals("[\"pom.xml\"]"));
    }
}
