package dossier.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @Test
    void linesAreNumberedAndPlaced() {
        assertThat(Line.of("one\n\n three"))
                .containsExactly(new Line(1, 0, "one"), new Line(2, 4, ""), new Line(3, 6, "three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\f", "\u0085", "\u2028", "\u2029"})
    void anyOfTheUsualEndsPartsLines(String end) {
        assertThat(Line.of("a" + end + "b")).containsExactly(new Line(1, 0, "a"), new Line(2, 2, "b"));
    }

    @Test
    void carriageReturnAndLineFeedAreOneEnd() {
        assertThat(Line.of("a\r\nb\r\r\nc\n\rd"))
                .containsExactly(
                        new Line(1, 0, "a"),
                        new Line(2, 3, "b"),
                        new Line(3, 5, ""),
                        new Line(4, 7, "c"),
                        new Line(5, 9, ""),
                        new Line(6, 10, "d"));
    }

    @Test
    void endAtTheEndLeavesABlankLine() {
        assertThat(Line.of("a\r\n")).containsExactly(new Line(1, 0, "a"), new Line(2, 3, ""));
        assertThat(Line.of("a\r")).containsExactly(new Line(1, 0, "a"), new Line(2, 2, ""));
        assertThat(Line.of("")).containsExactly(new Line(1, 0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u202f", "\u3000", "\u200b", "\u200e", "\u200f", "\ufeff"})
    void spaceOfAnyKindIsTakenFromTheEnds(String space) {
        assertThat(Line.of(space + space + "a" + space + "b" + space))
                .containsExactly(new Line(1, 2, "a" + space + "b"));
        assertThat(Line.of(space)).allMatch(Line::isBlank);
    }
}
