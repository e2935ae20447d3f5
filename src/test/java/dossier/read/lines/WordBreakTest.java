package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakTest {
    @ParameterizedTest
    @CsvSource({
        "irrele-, vant, irrele-vant",
        "the quay, is old, the quay is old",
        "Schutz-, und Ordnungsfunktion, Schutz- und Ordnungsfunktion",
        "the Anglo-, American line, the Anglo- American line",
        "in 2010-, as said, in 2010- as said",
        "he left -, she stayed, he left - she stayed"
    })
    void linesAreJoined(String before, String next, String joined) {
        assertThat(before + WordBreak.joint(before, next) + next).isEqualTo(joined);
    }
}
