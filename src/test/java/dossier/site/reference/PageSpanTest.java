package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as the formats for reference managers have them. */
class PageSpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    101–120     | 101      | 120 | 101--120
                    101-20      | 101      | 120 | 101--20
                    1097–105    | 1097     | 1105 | 1097--105
                    120–101     | 120      | 101 | 120--101
                    99 — 101    | 99       | 101 | 99--101
                    S12–S19     | S12      | S19 | S12--S19
                    7           | 7        | ''  | 7
                    A4          | A4       | ''  | A4
                    3–5, 9      | 3–5, 9   | ''  | 3--5, 9
                    """)
    void aSpanHasTwoEnds(String pages, String first, String last, String dashed) {
        assertThat(PageSpan.of(pages)).isEqualTo(new PageSpan(first, last));
        assertThat(PageSpan.dashed(pages)).isEqualTo(dashed);
    }
}
