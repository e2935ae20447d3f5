package dossier.link.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.evidence.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind the sentence <i>The quake killed 120 people in Tornby</i>. */
class LaterFiguresTest {
    private static final String ABOUT =
            "The quake killed 120 people in Tornby. Le séisme a tué 120 personnes. Es tötete 120 Menschen.";

    private static String later(String language, String sentence) {
        return new LaterFigures(TimeWords.of(language))
                .in(sentence, Figures.read("120 people").orElseThrow(), ABOUT, true)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The toll was later revised to 164. | 164
        en | By now the number has risen to 1,164 people. | 1,164
        en | The quake has since killed 164 people, doctors say. | 164
        en | The toll later rose to 164, after the second list had been read out. | 164
        en | The number of dead has since risen to 164. | 164
        en | By last Friday the number of dead had risen to 164. | 164
        de | Die Zahl stieg später auf 164. | 164
        de | Die Zahl der Toten stieg später auf 164. | 164
        fr | Le nombre de victimes a été porté à 164. | 164
        fr | Le bilan a été porté à 164. | 164
        es | El balance subió a 164. | 164
        ru | Число позже достигло 164. | 164
        """)
    void aLaterNumberForTheSame(String language, String sentence, String number) {
        assertThat(later(language, sentence)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The number of complaints later rose to 164.
        de | Die Zahl der Zeugen stieg später auf 164.
        fr | Le nombre de plaintes a été porté à 164.
        es | El número de quejas subió a 164.
        """)
    void aNumberOfOtherThings(String language, String sentence) {
        assertThat(later(language, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Later 300 people were arrested.",
                "The toll was later confirmed as 120.",
                "In Lund the toll later rose to 40.",
                "The second quake later killed 30 people.",
                "The council has since built 72 houses.",
                "The toll of the quake was 164."
            })
    void aNumberForSomethingElseOrNoLaterOne(String sentence) {
        assertThat(later("en", sentence)).isEmpty();
    }
}
