package dossier.link.trie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private final WordTable table = new WordTable();
    private int known;

    private void know(String... words) {
        for (String each : words) {
            WordScanner word = new WordScanner(each);
            word.next();
            table.add(word.hash(), ++known);
        }
    }

    private static boolean isSpelled(Tokens tokens, int i, String word) {
        return tokens.isSpelled(i, ("a " + word + " b").toCharArray(), 2, 2 + word.length());
    }

    private static boolean hasKey(Tokens tokens, int i, String key) {
        return tokens.hasKey(i, ("a " + key + " b").toCharArray(), 2, 2 + key.length());
    }

    private String gap(String text) {
        return new Tokens(text, table).gap(1);
    }

    @Test
    void tokenHasAPlaceAndTheNumberOfItsWord() {
        know("turkiye", "us");
        Tokens tokens = new Tokens("– Tu\u0308rkiye, for US", table);

        assertThat(tokens.size()).isEqualTo(3);
        assertThat(List.of(tokens.start(0), tokens.end(0), tokens.number(0))).containsExactly(2, 10, 1);
        assertThat(List.of(tokens.start(1), tokens.end(1), tokens.number(1))).containsExactly(12, 15, 0);
        assertThat(List.of(tokens.start(2), tokens.end(2), tokens.number(2))).containsExactly(16, 18, 2);
    }

    @Test
    void longTextHasAllItsWords() {
        Tokens tokens = new Tokens("a ".repeat(1000), table);

        assertThat(tokens.size()).isEqualTo(1000);
        assertThat(tokens.start(999)).isEqualTo(1998);
        assertThat(tokens.end(999)).isEqualTo(1999);
    }

    @Test
    void spellingMindsCapitalsButNotDiacritics() {
        Tokens tokens = new Tokens("Türkiye Mali", table);

        assertThat(isSpelled(tokens, 0, "Turkiye")).isTrue();
        assertThat(isSpelled(tokens, 0, "turkiye")).isFalse();
        assertThat(isSpelled(tokens, 0, "Turkiy")).isFalse();
        assertThat(isSpelled(tokens, 1, "Mali")).isTrue();
        assertThat(isSpelled(tokens, 1, "MALI")).isFalse();
    }

    @Test
    void keyMindsNeither() {
        Tokens tokens = new Tokens("TÜRKİYE ΝΗΣΟΣ", table);

        assertThat(hasKey(tokens, 0, "turkiye")).isTrue();
        assertThat(hasKey(tokens, 0, "turkiy")).isFalse();
        assertThat(hasKey(tokens, 0, "turkiyes")).isFalse();
        assertThat(hasKey(tokens, 1, "νησος")).isTrue();
        assertThat(hasKey(tokens, 1, "νησοσ")).isFalse();
    }

    @Test
    void oneSpaceIsToldFromOtherGaps() {
        assertThat(new Tokens("Costa Rica", table).isAfterSpace(1)).isTrue();
        assertThat(new Tokens("Costa  Rica", table).isAfterSpace(1)).isFalse();
        assertThat(new Tokens("Costa-Rica", table).isAfterSpace(1)).isFalse();
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
        assertThat(gap(text)).isEqualTo(gap);
    }

    @Test
    void anyWhiteSpaceIsASpace() {
        for (String space : List.of("\u00a0", "\u202f", "\u2009", "\u3000", "\t", "\n", "\r\n", " \u00a0 ")) {
            assertThat(gap("Costa" + space + "Rica")).as(space).isEqualTo(" ");
        }
    }
}
