package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjacentWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            the Ms. Roe|Ms
            the Ms Roe|Ms
            Ms-Roe|Ms
            Ms  Roe|''
            Ms, Roe|''
            17 Roe|''
            . Roe|''
             Roe|''
            Roe|''
            """)
    void wordBeforeIsSeparatedByOneSeparatorAndPerhapsAStop(String text, String word) {
        assertThat(AdjacentWords.before(text, text.length() - 3, " -")).isEqualTo(word);
    }

    @Test
    void wordOfLettersHasAStartAndAnEnd() {
        assertThat(AdjacentWords.start("a été17", 5)).isEqualTo(2);
        assertThat(AdjacentWords.start("a été17", 7)).isEqualTo(7);
        assertThat(AdjacentWords.end("a été17", 2)).isEqualTo(5);
        assertThat(AdjacentWords.end("a été17", 5)).isEqualTo(5);
    }
}
