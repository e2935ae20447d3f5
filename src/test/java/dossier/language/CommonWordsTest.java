package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {
    private final CommonWords common = new CommonWords();

    @ParameterizedTest
    @ValueSource(strings = {"however", "However", "countries", "country", "which", "nicht", "ministers"})
    void wordThatMostTextsHaveIsCommon(String word) {
        assertThat(common.contain(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refinery", "squadron", "licences", "dredger", "Raffinerie"})
    void wordOfFewTextsIsNot(String word) {
        assertThat(common.contain(word)).isFalse();
    }
}
