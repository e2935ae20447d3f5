package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the bridge was shut on Monday   | the bridge was opened on the Monday | the bridge was {shut → opened} on {+the} Monday
            the old bridge was shut         | the bridge was shut                 | the {-old} bridge was shut
            wholly other words              | nothing alike                       | {wholly other words → nothing alike}
            one                             | one                                 | one
            两国签署十项协议                 | 两国签署九项协议                     | 两国签署{十 → 九}项协议
            """)
    void wholeWordsAreShown(String wanted, String actual, String difference) {
        assertThat(WordDiff.of(wanted, actual)).isEqualTo(difference);
    }

    @Test
    void longPartsWithoutADifferenceAreCut() {
        String same = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
        assertThat(WordDiff.of(same + " 1 " + same + " 2 " + same, same + " one " + same + " two " + same))
                .isEqualTo("… u v w x y z {1 → one} a b c d e f … u v w x y z {2 → two} a b c d e f …");
    }

    @Test
    void itNeverGoesOnWithoutEnd() {
        String other = "word ".repeat(300);
        assertThat(WordDiff.of(other, "other ".repeat(300))).hasSize(401).endsWith("…");
    }
}
