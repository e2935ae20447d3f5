package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLineTest {
    @Test
    void linesAreNumberedAndPlaced() {
        assertThat(TextLine.of("one\n\n three"))
                .containsExactly(new TextLine(1, 0, "one"), new TextLine(2, 4, ""), new TextLine(3, 6, "three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\f", "\u0085", "\u2028", "\u2029"})
    void anyOfTheUsualEndsPartsLines(String end) {
        assertThat(TextLine.of("a" + end + "b")).containsExactly(new TextLine(1, 0, "a"), new TextLine(2, 2, "b"));
    }

    @Test
    void carriageReturnAndLineFeedAreOneEnd() {
        assertThat(TextLine.of("a\r\nb\r\r\nc\n\rd"))
                .containsExactly(
                        new TextLine(1, 0, "a"),
                        new TextLine(2, 3, "b"),
                        new TextLine(3, 5, ""),
                        new TextLine(4, 7, "c"),
                        new TextLine(5, 9, ""),
                        new TextLine(6, 10, "d"));
    }

    @Test
    void endAtTheEndLeavesABlankLine() {
        assertThat(TextLine.of("a\r\n")).containsExactly(new TextLine(1, 0, "a"), new TextLine(2, 3, ""));
        assertThat(TextLine.of("a\r")).containsExactly(new TextLine(1, 0, "a"), new TextLine(2, 2, ""));
        assertThat(TextLine.of("")).containsExactly(new TextLine(1, 0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u202f", "\u3000", "\u200b", "\u200e", "\u200f", "\ufeff"})
    void spaceOfAnyKindIsTakenFromTheEnds(String space) {
        assertThat(TextLine.of(space + space + "a" + space + "b" + space))
                .containsExactly(new TextLine(1, 2, "a" + space + "b"));
        assertThat(TextLine.of(space)).allMatch(TextLine::isBlank);
    }
}
