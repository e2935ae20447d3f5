package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private final Regions regions = new Regions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", Texas",
                ", Texas.",
                ", Texas, is",
                ", Kansas)",
                ", Kan. (AP)",
                ", KS on",
                ", N.M.",
                ", West Virginia;",
                ", B.C.",
                ", Qld",
                ", Texas came to",
                ", Ohio — The mayor",
                ", Ohio (AP)"
            })
    void regionStandsAfterATown(String right) {
        assertThat(regions.follow(right)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " Texas",
                ", Texas and",
                ", Texas Gov. Abbott",
                ", Texan",
                ", Kansans",
                ", KSA",
                ", Washington.",
                ", Georgia.",
                ", Oregonian",
                ", Russia",
                " and Texas"
            })
    void otherWordsDoNot(String right) {
        assertThat(regions.follow(right)).isFalse();
    }

    @Test
    void regionHoldsTheNameInIt() {
        assertThat(regions.hold("British", "British Columbia", 0)).isTrue();
        assertThat(regions.hold("Mexico", "in New Mexico,", 7)).isTrue();
        assertThat(regions.hold("Australia", "Western Australia", 8)).isTrue();
        assertThat(regions.hold("Mexico", "Mexico", 0)).isFalse();
        assertThat(regions.hold("Mexico", "old Mexico", 4)).isFalse();
        assertThat(regions.hold("Georgia", "Georgia", 0)).isFalse();
    }

    @Test
    void statesCountiesAndWhatTheyHaveAreCounted() {
        assertThat(regions.countIn(List.of("Ohio", "Iowa"))).isEqualTo(2);
        assertThat(regions.countIn(List.of("Ohio, Georgia, Iowa"))).isEqualTo(2);
        assertThat(regions.countIn(List.of("Athens, Ga., of Clarke County"))).isEqualTo(2);
        assertThat(regions.countIn(List.of("Ohio", "Ohio"))).isEqualTo(1);
        assertThat(regions.countIn(List.of("the sheriff’s office of Boone County")))
                .isEqualTo(2);
        assertThat(regions.countIn(List.of("Ohio, Iowa, Texas", "Maine"))).isEqualTo(3);
        assertThat(regions.countIn(List.of("Washington, New York"))).isZero();
        assertThat(regions.countIn(List.of("Ohioan, Iowan, Ga. and a County"))).isEqualTo(1);
    }

    @Test
    void regionsContainTheirNames() {
        assertThat(regions.contain("Georgia")).isTrue();
        assertThat(regions.contain("Jordan")).isFalse();
    }
}
