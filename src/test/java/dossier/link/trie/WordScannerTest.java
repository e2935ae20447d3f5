package dossier.link.trie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (WordScanner word = new WordScanner(text); word.next(); ) {
            words.add(word.spelling());
        }
        return words;
    }

    private static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        for (WordScanner word = new WordScanner(text); word.next(); ) {
            assertThat(word.hash()).isEqualTo(word.key().hashCode());
            keys.add(word.key());
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
        assertThat(words("မြန်မာ Россия, दिल्ली 中国。")).containsExactly("မြန်", "မာ", "Россия", "दिल्ली", "中国");
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
        WordScanner word = new WordScanner("– Tu\u0308rkiye, US.");

        assertThat(word.next()).isTrue();
        assertThat(List.of(word.start(), word.end())).containsExactly(2, 10);
        assertThat(word.next()).isTrue();
        assertThat(List.of(word.start(), word.end())).containsExactly(12, 14);
        assertThat(word.next()).isFalse();
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
            for (WordScanner word = new WordScanner(text); word.next(); ) {
                assertThat(word.key())
                        .as(text)
                        .isEqualTo(Letters.fold(text.substring(word.start(), word.end()))
                                .toLowerCase(Locale.ROOT));
            }
        }
    }
}
