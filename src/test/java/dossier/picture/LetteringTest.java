package dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void whatFitsStays() {
        assertThat(Lettering.within("Talks in Rome", 20)).isEqualTo("Talks in Rome");
    }

    @Test
    void whatDoesNotFitEndsAfterAWord() {
        String cut = Lettering.within("Talks of three governments in Rome", 12);

        assertThat(cut).isEqualTo("Talks of three…");
        assertThat(Lettering.width(cut)).isLessThanOrEqualTo(12);
    }

    @Test
    void aLongWordIsCut() {
        assertThat(Lettering.within("Donaudampfschifffahrtsgesellschaft", 6))
                .startsWith("Donau")
                .endsWith("…");
    }

    @Test
    void aSignOfTwoUnitsIsNotSplit() {
        assertThat(Lettering.within("\uD83D\uDE00".repeat(9), 3.5)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
    }

    @Test
    void idiographsAreFullWidth() {
        assertThat(Lettering.width("北京")).isGreaterThan(2);
    }

    @Test
    void aTextOfAnyLengthIsMeasuredOnlyAsFarAsItFits() {
        assertThat(Lettering.within("i".repeat(1_000_000), 3)).isEqualTo("iiiii…");
        assertThat(Lettering.lines("Rome ".repeat(200_000), 6, 2)).containsExactly("Rome Rome", "Rome…");
    }
}
