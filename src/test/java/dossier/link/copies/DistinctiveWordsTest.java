package dossier.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctiveWordsTest {
    private static String chosen(String text) {
        return new DistinctiveWords()
                .of(text).stream()
                        .filter(word -> word.weight() > 0)
                        .map(word -> text.substring(word.start(), word.end()))
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Gen. Roe said “we won it” in Kelm on 4 May.|said in on",
                "Soldiers burned two granaries. Kelm burned, too.|Soldiers burned granaries Kelm burned too",
                "Kelm burned. He left Kelm.|burned He left",
                "Min Aung Hlaing left, and 3,500 men with him.|left and men with him",
                "The so-called “lion” left.|The so called lion left",
                "She spoke on condition of anonymity about mines.|She about mines",
                "Der Minister will die Grenze nicht schließen, und das ist für die Leute nicht gut.|Der Minister will die Grenze nicht"
                        + " schließen und das ist für die Leute nicht gut",
                "POLICE ARREST MANY|POLICE ARREST MANY",
                "港务局周二|港 务 局 周 二",
                "ဆိပ်ကမ်း|ဆိ ပ် က မ်း",
            })
    void writersOwnWords(String text, String chosen) {
        assertThat(chosen(text)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Café|CAFE",
                "ministry’s|ministry",
                "generals’|generals",
                "don't|don’t",
                "1,250,000|1250000",
                "1.250.000|1,250,000",
                "twelve|12",
                "ﬁre|fire",
                "co\u00adoperate|cooperate",
            })
    void spellingsOfOneWord(String one, String other) {
        List<DistinctiveWord> words = new DistinctiveWords().of(one + " | " + other);
        assertThat(words).hasSize(2);
        assertThat(words.get(0).number()).isEqualTo(words.get(1).number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.25|125", "12|112", "of|off", "ก่า|ก้า"})
    void spellingsOfTwoWords(String one, String other) {
        List<Integer> words = new DistinctiveWords()
                .of(one + " ; " + other).stream().map(DistinctiveWord::number).toList();
        assertThat(words.subList(0, words.size() / 2)).isNotEqualTo(words.subList(words.size() / 2, words.size()));
    }
}
