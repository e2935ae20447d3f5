package dossier.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YardstickTest {
    @ParameterizedTest
    @CsvSource({
        "icd-203, almost no chance, 1–5 %",
        "icd-203, remote, 1–5 %",
        "icd-203, highly improbable, 5–20 %",
        "icd-203, unlikely, 20–45 %",
        "icd-203, roughly even odds, 45–55 %",
        "icd-203, probable, 55–80 %",
        "icd-203, very likely, 80–95 %",
        "icd-203, almost certain, 95–99 %",
        "phia, remote chance, at most 5 %",
        "phia, highly unlikely, 10–20 %",
        "phia, unlikely, 25–35 %",
        "phia, realistic possibility, 40 to under 50 %",
        "phia, likely, 55–75 %",
        "phia, probable, 55–75 %",
        "phia, almost certain, at least 95 %",
    })
    void termHasARange(String yardstick, String term, String range) {
        assertThat(Yardstick.of(yardstick).orElseThrow().step(term))
                .map(Yardstick.Step::range)
                .contains(range);
    }

    @Test
    void strangeTermHasNoStep() {
        assertThat(Yardstick.ICD_203.step("highly likely")).isEmpty();
        assertThat(Yardstick.PHIA.step("very likely")).isEmpty();
        assertThat(Yardstick.PHIA.row("very likely")).isEmpty();
    }

    @Test
    void rowsAreThoseOfTheDirective() {
        assertThat(Yardstick.ICD_203.row("probable"))
                .containsExactly(
                        "remote",
                        "highly improbable",
                        "improbable",
                        "roughly even odds",
                        "probable",
                        "highly probable",
                        "nearly certain");
        assertThat(Yardstick.PHIA.row("likely")).isEqualTo(Yardstick.PHIA.terms());
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void stepsClimbAndNoTermStandsTwice(Yardstick yardstick) {
        assertThat(yardstick.steps()).allMatch(step -> step.from() < step.to());
        assertThat(yardstick.steps()).isSortedAccordingTo((a, b) -> Integer.compare(a.from(), b.from()));
        assertThat(yardstick.terms()).doesNotHaveDuplicates();
    }

    @Test
    void yardstickHasAName() {
        assertThat(Yardstick.words()).isEqualTo(List.of("icd-203", "phia"));
        assertThat(Yardstick.of("icd 203")).isEmpty();
    }
}
