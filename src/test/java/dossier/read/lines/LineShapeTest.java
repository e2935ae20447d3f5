package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|''",
                "0| \u00a0\t",
                "1|one",
                "2| one  two ",
                "3|one\u00a0two\u3000three",
                "3|古い船が",
                "4|วัดไทย",
                "4|သင်္ဘော",
                "2|古 x",
            })
    void wordsOfAScriptWithoutSpacesAreGuessed(int words, String text) {
        assertThat(LineShape.words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3040", "9fff", "1000", "109f", "0e00", "0eff"})
    void scriptsWithoutSpacesBeginAndEnd(String hex) {
        assertThat(LineShape.words(
                        String.valueOf((char) Integer.parseInt(hex, 16)).repeat(2)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"303f", "a000", "0fff", "10a0", "0dff", "0f00"})
    void otherScriptsDoNotCountTwice(String hex) {
        assertThat(LineShape.words(
                        String.valueOf((char) Integer.parseInt(hex, 16)).repeat(2)))
                .isEqualTo(1);
    }

    @Test
    void splitGivesWords() {
        assertThat(LineShape.split(" one \u00a0two\tthree ")).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It left. | true | true",
                "It left.”) | true | true",
                "It left! | true | false",
                "Did it? | true | false",
                "It… | true | true",
                "船出了。 | true | true",
                "It left, | false | true",
                "It left; | false | true",
                "It left: | false | true",
                "It left | false | false",
                "\" | false | false",
                "`` | false | false",
                ". | true | true",
            })
    void howATextStops(String text, boolean sentence, boolean open) {
        assertThat(LineShape.endsSentence(text)).isEqualTo(sentence);
        assertThat(LineShape.stopsOpen(text)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "http://example.org, true",
        "www.example.org, true",
        "example.org, false",
        "see https://example.org, false",
        "https://example.org now, false",
    })
    void urlAlone(String text, boolean url) {
        assertThat(LineShape.isUrl(text)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, true",
        "Ludwig van Beethoven, true",
        "van Beethoven, false",
        "Jane and John, false",
        "jane, false",
        "王小明, true",
        "Élodie d'Or, false",
        "3 Doe, false",
        "'', false",
    })
    void name(String text, boolean name) {
        assertThat(LineShape.isName(text)).isEqualTo(name);
    }

    @Test
    void capitalOfAnyScript() {
        assertThat(LineShape.isCapital("Ö")).isTrue();
        assertThat(LineShape.isCapital("𐐀x")).isTrue();
        assertThat(LineShape.isCapital("𐐨x")).isFalse();
        assertThat(LineShape.isCapital("")).isFalse();
        assertThat(LineShape.isCapital("“A")).isFalse();
    }

    @Test
    void charactersAreTakenFromTheEnd() {
        assertThat(LineShape.withoutEnd("a: .", ":. ")).isEqualTo("a");
        assertThat(LineShape.withoutEnd(".a", ".")).isEqualTo(".a");
        assertThat(LineShape.withoutEnd("...", ".")).isEmpty();
        assertThat(LineShape.withoutEnd("", ".")).isEmpty();
    }
}
