package dossier.link.trie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static List<String> words(String text) {
        Tokens tokens = new Tokens(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::spelling).toList();
    }

    private static List<String> keys(String text) {
        Tokens tokens = new Tokens(text);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.joined(i, i, false);
            assertThat(tokens.hash(i)).isEqualTo(key.hashCode());
            keys.add(key);
        }
        return keys;
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
        assertThat(words("မြန်မာ Россия, दिल्ली 中国。")).containsExactly("မြန်", "မာ", "Россия", "दिल्ली", "中", "国");
    }

    @Test
    void burmeseIsReadBySyllables() {
        assertThat(words("ရုရှားနိုင်ငံက အိန္ဒိယနှင့် တရုတ်"))
                .containsExactly("ရု", "ရှား", "နိုင်", "ငံ", "က", "အိန္ဒိ", "ယ", "နှင့်", "တ", "ရုတ်");
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
        Tokens tokens = new Tokens("– Tu\u0308rkiye, US.");

        assertThat(tokens.size()).isEqualTo(2);
        assertThat(List.of(tokens.start(0), tokens.end(0))).containsExactly(2, 10);
        assertThat(List.of(tokens.start(1), tokens.end(1))).containsExactly(12, 14);
    }

    @Test
    void longWordIsOne() {
        assertThat(keys("Ab".repeat(1000) + " x")).containsExactly("ab".repeat(1000), "x");
    }

    @Test
    void keyKnowsNeitherCaseNorDiacritics() {
        assertThat(keys("US us Türkiye TÜRKİYE ŁÓDŹ Myan\u00admar 17A"))
                .containsExactly("us", "us", "turkiye", "turkiye", "lodz", "myanmar", "17a");
        assertThat(keys("МОСКВА Йод ΑΘΗΝΑ ΝΗΣΟΣ မြန်မာ 𐐀 Straße ŉ ΰ"))
                .containsExactly("москва", "иод", "αθηνα", "νησος", "မြန်", "မာ", "𐐨", "straße", "ŉ", "υ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x250, 0x530, 0xe00, 0x1e00, 0xac00, 0xff00})
    void keyOfAWordIsThatOfItsSpelling(int from) {
        for (int c = from; c < from + 0x530; c++) {
            String text = "a" + (char) c + (char) (c + 1) + "B ";
            assertThat(keys(text))
                    .as(text)
                    .isEqualTo(words(text).stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    @Test
    void wordsAreJoinedWithWhatSeparatesThem() {
        Tokens tokens = new Tokens("the São–Tomé, U.S.");

        assertThat(tokens.joined(1, 2, true)).isEqualTo("Sao\t Tome");
        assertThat(tokens.joined(1, 4, false)).isEqualTo("sao\t tome\t, u\ts");
        assertThat(tokens.joined(0, 0, true)).isEqualTo("the");
    }

    @Test
    void abbreviationKeepsItsLastStop() {
        assertThat(new Tokens("U.S. x").endWithFullStop(0, 1)).isEqualTo(4);
        assertThat(new Tokens("in US.").endWithFullStop(1, 1)).isEqualTo(5);
    }

    @Test
    void wordIsSmallByItsFirstLetter() {
        Tokens tokens = new Tokens("will Will éa 17");

        assertThat(IntStream.range(0, 4).mapToObj(tokens::isSmall)).containsExactly(true, false, true, false);
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
