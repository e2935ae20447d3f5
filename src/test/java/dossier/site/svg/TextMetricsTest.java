package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMetricsTest {
    @Test
    void whatFitsStays() {
        assertThat(TextMetrics.within("Talks in Rome", 20)).isEqualTo("Talks in Rome");
    }

    @Test
    void whatDoesNotFitEndsAfterAWord() {
        String cut = TextMetrics.within("Talks of three governments in Rome", 12);

        assertThat(cut).isEqualTo("Talks of three…");
        assertThat(TextMetrics.width(cut)).isLessThanOrEqualTo(12);
    }

    @Test
    void aLongWordIsCut() {
        assertThat(TextMetrics.within("Donaudampfschifffahrtsgesellschaft", 6))
                .startsWith("Donau")
                .endsWith("…");
    }

    @Test
    void aSignOfTwoUnitsIsNotSplit() {
        assertThat(TextMetrics.within("\uD83D\uDE00".repeat(9), 3.5)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
    }

    @Test
    void idiographsAreFullWidth() {
        assertThat(TextMetrics.width("北京")).isGreaterThan(2);
    }

    @Test
    void aTextOfAnyLengthIsMeasuredOnlyAsFarAsItFits() {
        assertThat(TextMetrics.within("i".repeat(1_000_000), 3)).isEqualTo("iiiii…");
        assertThat(TextMetrics.lines("Rome ".repeat(200_000), 6, 2)).containsExactly("Rome Rome", "Rome…");
    }
}
