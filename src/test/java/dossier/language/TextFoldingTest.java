package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextFoldingTest {
    @Test
    void composedTextIgnoresOnlyHowAccentsAreStored() {
        assertThat(TextFolding.COMPOSED.of("Cafe\u0301, Ô")).isEqualTo("Café, Ô");
    }

    @Test
    void foldedLinesCompareAlike() {
        assertThat(TextFolding.LINE.of(" The  FERRY’s\u00a0‘“Last”’ Day ")).isEqualTo("the ferry's '\"last\"' day");
        assertThat(TextFolding.LINE.of("İLETİŞİM ISI ısı")).isEqualTo("iletişim isi isi");
    }

    @Test
    void foldingKeepsTheLengthOfEveryCharacter() {
        assertThat(IntStream.range(0, 0x10000)
                        .filter(c -> !TextFolding.isSpace(c))
                        .mapToObj(c -> String.valueOf((char) c))
                        .filter(text -> TextFolding.LINE.of(text).length() != 1))
                .isEmpty();
    }

    @Test
    void foldingDoesNotDependOnWhereItRuns() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(TextFolding.LINE.of("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsIgnorePunctuationAndKeepMarks() {
        assertThat(TextFolding.WORDS.of(" Röe’s “Ports”… ")).isEqualTo("röe s ports");
        assertThat(TextFolding.WORDS.of("हिन्दी, ไทย")).isEqualTo("हिन्दी ไทย");
    }

    @Test
    void lettersIgnoreMarksToo() {
        assertThat(TextFolding.LETTERS.of(" Röe’s “Ports”, oﬃce ")).isEqualTo("roe s ports office");
    }

    @Test
    void whiteSpaceOfAnyKindIsOneSpace() {
        assertThat(TextFolding.onOneLine("\u00a0 The \t\n ferry\u2003sails ")).isEqualTo("The ferry sails");
    }
}
