package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            “well‑known” – ‘junta’s’|"well-known" - 'junta's'
            so -- it seems|so - it seems
            so--it seems|so - it seems
            so—it seems|so - it seems
            so — it seems|so - it seems
            so – it seems|so - it seems
            so --|so -
            2010–2012|2010-2012
            Schutz- und Ordnung|Schutz- und Ordnung
            from -5 to 5|from -5 to 5
            wait . . . and|wait ... and
            wait. . . . And|wait.... And
            A. B. C.|A. B. C.
            oﬃce of ﬁnance and ﬂeet|office of finance and fleet
            wait…|wait...
            «mot»|"mot"
            Straße|Straße
            10 MW|10 MW
            """)
    void typographyIsFoldedAndLettersAreNot(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void whiteSpaceAndSignsWithoutWidthAreFolded() {
        assertThat(FoldedText.fold("\u00A0a\u2009 \r\n b\u200B\u00ADc d\u00AD\n  e "))
                .isEqualTo("a bc de");
    }

    @Test
    void signsOfDirectionAreFoldedAway() {
        assertThat(FoldedText.fold("the \u2067\u05D0\u05D1\u2069 quay\u200E of \u202Aold\u202C"))
                .isEqualTo("the \u05D0\u05D1 quay of old");
    }

    @Test
    void everyFormOfOneLetterIsOne() {
        String text = "Nguyễn Văn Đạt, Ångström, 각하, Ǻ";
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(FoldedText.fold(Normalizer.normalize(text, form)))
                    .as(form.name())
                    .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    @Test
    void foldedPlacesLeadBackToTheText() {
        String text = "A  “bo\u00ADat”\u00A0e\u0301t ﬁn";
        FoldedText folded = FoldedText.of(text);
        int at = folded.text().indexOf("\"boat\"");
        assertThat(text.substring(folded.start(at), folded.end(at + 6))).isEqualTo("“bo\u00ADat”");
        int accent = folded.text().indexOf("ét");
        assertThat(text.substring(folded.start(accent), folded.end(accent + 1))).isEqualTo("e\u0301");
        int ligature = folded.text().indexOf("fin");
        assertThat(text.substring(folded.start(ligature), folded.end(ligature + 2)))
                .isEqualTo("ﬁ");
    }
}
