package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineLexiconTest {
    private final LineLexicon lexicon = new LineLexicon();

    @ParameterizedTest
    @CsvSource({"Notes, true", "NOTES: , true", "Notes., true", "Fußnoten, true", "Notes on it, false", "Note s, false"
    })
    void lineIsAPhraseAndNothingMore(String line, boolean is) {
        assertThat(lexicon.isLine("notes-heading", line)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane | 2",
                "BY JANE | 2",
                "By | 2",
                "Bye Jane | 0",
                "Written by Jane | 10",
                "Text:Jane | 5",
                "Por Juana | 3",
                "作者：王 | 3",
                "So by Jane | 0",
            })
    void longestPhraseOpensAText(String text, int length) {
        assertThat(lexicon.opening("byline", text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The views expressed here are hers. | true",
                "Note: THE VIEWS EXPRESSED HERE. | true",
                "Reviews expressed here | false",
                "The views expressed hereby | false",
                "Reviews expressed here, views expressed here | true",
                "views expressed here | true",
                "Disclaimer: none | true",
                "disclaimer:none | true",
                "It left at noon. | false",
            })
    void phraseStandsAsWholeWords(String text, boolean stands) {
        assertThat(lexicon.stands("disclaimer", text)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The ferry / AFP | true",
                "The ferry/AFP | true",
                "The ferry /AFP. | true",
                "The ferry (Getty Images) | true",
                "The ferry / AFP/Getty Images | true",
                "The ferry via Getty Images | true",
                "Jane Doe/Other via AFP] | true",
                "He saw it via AFP. | false",
                "The viavia AFP | false",
                "The ferry AFP | false",
                "The ferry, AFP | false",
                "/ AFP | false",
                "The ferry / AFP news | false",
                "AFP | false",
                "The ferry (xAFP) | false",
                "`` | false",
            })
    void creditClosesAText(String text, boolean closes) {
        assertThat(lexicon.closes("credit", text, "/(")).isEqualTo(closes);
    }

    @Test
    void creditIsFoundAtTheEndOfALongText() {
        assertThat(lexicon.closes("credit", "The ferry ".repeat(100) + "/ AFP", "/"))
                .isTrue();
    }

    @Test
    void noPhraseIsLongerThanWhatIsLookedAt() {
        assertThat(Table.rows("read/text/cues.tsv", 3))
                .allMatch(row -> row.get(2).length() <= 60);
    }

    @Test
    void unknownKindHasNoPhrases() {
        assertThat(lexicon.isLine("x", "By")).isFalse();
        assertThat(lexicon.opening("x", "By")).isZero();
        assertThat(lexicon.stands("x", "By")).isFalse();
        assertThat(lexicon.closes("x", "a / By", "/")).isFalse();
    }
}
