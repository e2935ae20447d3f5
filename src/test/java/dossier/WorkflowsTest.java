package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflows that publish a dossier name exact versions and give each job only the rights that it needs. */
class WorkflowsTest {
    private static final JsonNode GITHUB = new YAMLMapper().readTree(Path.of(".github/workflows/publish.yml"));
    private static final JsonNode GITLAB = new YAMLMapper().readTree(Path.of(".gitlab-ci.yml"));

    @Test
    void actionsArePinnedToReleases() {
        List<String> uses = new ArrayList<>();
        for (JsonNode job : GITHUB.get("jobs")) {
            job.get("steps").findValuesAsString("uses", uses);
        }

        assertThat(uses).hasSize(4).allMatch(action -> action.matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void onlyTheJobThatDeploysMaySpeakForTheRepository() {
        JsonNode jobs = GITHUB.get("jobs");

        assertThat(GITHUB.get("permissions")).isEmpty();
        assertThat(jobs.propertyNames()).containsExactlyInAnyOrder("build", "deploy");
        assertThat(jobs.get("build").get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(jobs.get("deploy").get("permissions").toString())
                .isEqualTo("{\"pages\":\"write\",\"id-token\":\"write\"}");
        assertThat(jobs.get("deploy").get("steps")).hasSize(1);
    }

    @Test
    void everyJobEndsByItself() {
        assertThat(GITHUB.get("jobs"))
                .isNotEmpty()
                .allMatch(job -> job.get("timeout-minutes").asInt() > 0);
        assertThat(GITLAB)
                .hasSize(2)
                .allMatch(job -> job.get("timeout").asString().endsWith(" minutes"));
    }

    @Test
    void theImageIsPinnedAndTheCacheKeyed() {
        assertThat(GITLAB)
                .allMatch(job -> job.get("image").asString().matches("maven:\\d+\\.\\d+\\.\\d+-[a-z-]+-\\d+"));
        assertThat(GITLAB.get("build").get("cache").get("key").get("files").toString())
                .isEqualTo("[\"pom.xml\"]");
    }
}
