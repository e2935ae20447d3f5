package dossier.link.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
            """)
    void numbersOfTheDossierHold(String text, String wrong) {
        assertThat(TypedCounts.check(text, KNOWN).stream()
                        .map(TypedCounts.Wrong::words)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(wrong);
    }
}
