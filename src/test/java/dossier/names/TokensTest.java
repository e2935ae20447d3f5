package dossier.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static List<String> words(String text) {
        Tokens tokens = new Tokens(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    @Test
    void wordsAreRunsOfLettersDigitsAndMarks() {
        assertThat(words("(Min Aung’s 2nd JF-17_x, U.S.)"))
                .containsExactly("Min", "Aung", "s", "2nd", "JF", "17", "x", "U", "S");
        assertThat(words("AZ az 09 @[`{/:")).containsExactly("AZ", "az", "09");
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(words("")).isEmpty();
        assertThat(words(" –…“” ")).isEmpty();
    }

    @Test
    void wordsOfAnyScriptAreWords() {
        assertThat(words("မြန်မာ Россия, दिल्ली 中国。")).containsExactly("မြန်မာ", "Россия", "दिल्ली", "中国");
    }

    @Test
    void letterOutsideTheBasicPlaneIsOneAndASymbolIsNot() {
        assertThat(words("𐐀𐐁 Oman😀Mali 🇺🇸US")).containsExactly("𐐀𐐁", "Oman", "Mali", "US");
        assertThat(words("x\ud83d")).containsExactly("x");
    }

    @Test
    void diacriticsAreFolded() {
        assertThat(words("Türkiye Tu\u0308rkiye São Łódź Tromsø Øre Đà đường Diyarbakır"))
                .containsExactly("Turkiye", "Turkiye", "Sao", "Lodz", "Tromso", "Ore", "Da", "duong", "Diyarbakir");
    }

    @Test
    void softHyphenIsNoPartOfAWord() {
        assertThat(words("Myan\u00admar")).containsExactly("Myanmar");
    }

    @Test
    void placesAreThoseOfTheTextAsItStands() {
        Tokens tokens = new Tokens("– Tu\u0308rkiye, US");

        assertThat(List.of(tokens.start(0), tokens.end(0))).containsExactly(2, 10);
        assertThat(List.of(tokens.start(1), tokens.end(1))).containsExactly(12, 14);
    }

    @Test
    void longTextHasAllItsWords() {
        Tokens tokens = new Tokens("ab ".repeat(1000));

        assertThat(tokens.size()).isEqualTo(1000);
        assertThat(tokens.start(999)).isEqualTo(2997);
        assertThat(tokens.end(999)).isEqualTo(2999);
        assertThat(tokens.word(999)).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `St Helier`          | ` `
            `St. Helier`         | ` `
            `St.  Helier`        | ` `
            `St-Helier`          | ` `
            `St‐Helier`          | ` `
            `St–Helier`          | ` `
            `St—Helier`          | ` `
            `U.S`                | ``
            `O'Neil`             | `'`
            `O’Neil`             | `'`
            `O‘Neil`             | `'`
            `OʼNeil`             | `'`
            `Costa. Rica`        | `. `
            `Costa, Rica`        | `, `
            `Costa - Rica`       | ` - `
            `Costa – Rica`       | ` - `
            `Costa (Rica`        | ` (`
            `Costa/Rica`         | `/`
            `Peoples’ Rica`      | `' `
            """)
    void gapIsWhatNamesCareAbout(String text, String gap) {
        assertThat(new Tokens(text).gap(1)).isEqualTo(gap);
    }

    @Test
    void anyWhiteSpaceIsASpace() {
        for (String space : List.of("\u00a0", "\u202f", "\u2009", "\u3000", "\t", "\n", "\r\n", " \u00a0 ")) {
            assertThat(new Tokens("Costa" + space + "Rica").gap(1)).as(space).isEqualTo(" ");
        }
    }
}
