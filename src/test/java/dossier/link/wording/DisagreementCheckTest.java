package dossier.link.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.entry.ClaimKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementCheckTest {
    private static final List<Claim> CLAIMS = List.of(
            claim("bridge-height", "The bridge is 40 metres high.", ClaimStatus.DISPUTED),
            claim("toll", "The toll on lorries was doubled.", ClaimStatus.DISPUTED),
            claim("ferry-capacity", "The ferry has a capacity of 200 cars.", ClaimStatus.SINGLE_ORIGIN));

    private static Claim claim(String id, String statement, ClaimStatus status) {
        return new Claim(
                new Slug(id), statement, ClaimKind.FACT, IsoDate.UNKNOWN, List.of(), List.of(), List.of(), status);
    }

    private static String doubts(String text) {
        return new DisagreementCheck(CLAIMS)
                .check(text).stream()
                        .map(DisagreementCheck.DisagreementDoubt::message)
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The articles disagree on two points.",
                "The articles disagree on two points, the height and the toll.",
                "The five articles disagree on only two points: height and toll.",
                "There are two disagreements between the articles.",
                "The articles disagree about the height of the bridge.",
                "All five sources disagree over tolls.",
                "We read five articles. They disagree on the toll for lorries.",
                "The articles do not disagree on the weather.",
                "The articles don’t disagree on the weather.",
                "The articles never disagree on three points.",
                "If the articles disagree on the weather, we say so.",
                "Where the articles disagree on the weather, we say so.",
                "The articles may disagree on the weather.",
                "Some articles disagree on the weather.",
                "Two articles disagree on three points.",
                "Two of the five articles disagree on three points.",
                "The minister said: “The articles disagree on the weather.”",
                "The articles disagree on what is in it.",
                "The articles disagree on several important details.",
                "The ministers disagree on the weather.",
                "The two governments had three disagreements over fish.",
                "The ministers met. They disagree on the weather.",
                "At least one disagreement between the articles remains.",
                "The articles differ on the weather.",
                "The articles agree on this, but not on the weather.",
                "The articles disagree."
            })
    void plainProseThatHoldsAndProseThatIsNotPlainIsLeftAlone(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The articles disagree on three points.; says \"articles disagree on three points\", and 2 claims are disputed",
                "The five articles disagree on 4 points.;"
                        + " says \"articles disagree on 4 points\", and 2 claims are disputed",
                "The articles disagree on one point; says \"articles disagree on one point\", and 2 claims are disputed",
                "Three disagreements between the articles remain.; says \"Three disagreements\", and 2 claims are disputed",
                "The dossier has no disagreements.; says \"no disagreements\", and 2 claims are disputed",
                "The articles openly disagree about the weather.;"
                        + " says \"articles openly disagree about the weather\", and no disputed claim is on that",
                "The sources contradict each other on the capacities of the ferry.;"
                        + " says \"sources contradict each other on the capacities of the ferry\","
                        + " and no disputed claim is on that",
                "We read five articles. They disagree on the weather.;"
                        + " says \"They disagree on the weather\", and no disputed claim is on that"
            })
    void whatTheClaimsDoNotBearOutIsDoubted(String text, String doubt) {
        assertThat(doubts(text)).isEqualTo(doubt);
    }

    @Test
    void theHintNamesTheNearestClaimAndTheDisputedOnes() {
        assertThat(new DisagreementCheck(CLAIMS).check("The articles disagree on the size of the ferry."))
                .extracting(DisagreementCheck.DisagreementDoubt::hint)
                .containsExactly(
                        "the nearest claim, \"ferry-capacity\", is single origin; give the evidence that disputes it,"
                                + " or write what is disputed: bridge-height, toll");
    }
}
