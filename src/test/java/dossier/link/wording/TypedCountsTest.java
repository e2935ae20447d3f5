package dossier.link.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ClaimStatus;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCountsTest {
    private static final Map<String, Integer> KNOWN = Map.of("articles", 5, "sources", 1200, "claims", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Five articles agree.                      | ''
            four articles agree                       | four articles
            5 articles and 1,200 sources              | ''
            5 articles and 1200 cited sources         | ''
            12 cited sources                          | 12 cited sources
            one claim                                 | ''
            two claims                                | two claims
            Two of the articles doubt it.             | ''
            twenty-five articles, 2.4 articles        | ''
            articles 3 and 4                          | ''
            4 visits and 4 articles                   | 4 articles
            no claims                                 | no claims
            00005 articles                            | ''
            0 articles                                | 0 articles
            99999999999 articles                      | 99999999999 articles
            4294967301 articles                       | 4294967301 articles
            999,999,999,999,999,999,999 sources       | 999,999,999,999,999,999,999 sources
            at least three articles                   | ''
            two disputed claims                       | ''
            two claims are disputed                   | ''
            one of the 12 claims is disputed          | 12 claims
            all 12 claims are corroborated            | 12 claims
            """)
    void numbersOfTheDossierHold(String text, String wrong) {
        assertThat(TypedCounts.check(text, KNOWN).stream()
                        .map(TypedCounts.Wrong::words)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two claims are disputed                          | ''
            Three claims are disputed.                       | Three claims are disputed
            one of the 12 claims is disputed                 | one of the 12 claims is disputed
            two of the claims are still disputed             | ''
            three disputed claims                            | three disputed claims
            no claim is unsupported                          | ''
            None of the claims is unsupported.               | ''
            none of our claims is disputed                   | none of our claims is disputed
            all claims are corroborated                      | all claims are corroborated
            all 6 claims are corroborated                    | all 6 claims are corroborated
            every claim rests on a single origin             | every claim rests on a single origin
            four claims rest on a single origin              | four claims rest on a single origin
            1 claim of a single origin, 3 corroborated claims | ''
            5 single-origin claims                           | 5 single-origin claims
            at least three claims are disputed               | ''
            about 5 claims are disputed                      | ''
            5 claims about tolls are disputed                | ''
            most claims are disputed                         | ''
            the report says “nine claims are disputed”       | ''
            nine disputed areas                              | ''
            nine disputed-claims lawyers                     | ''
            """)
    void numbersOfClaimsByStatusHold(String text, String wrong) {
        Map<ClaimStatus, Long> known =
                Map.of(ClaimStatus.DISPUTED, 2L, ClaimStatus.CORROBORATED, 3L, ClaimStatus.SINGLE_ORIGIN, 1L);
        assertThat(TypedCounts.checkStatuses(text, known).stream()
                        .map(TypedCounts.Wrong::words)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(wrong);
    }
}
