package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import dossier.model.reading.TextMap.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
    @Test
    void markerLeavesAPlaceAndACut() {
        assertThat(Markers.cut(new TextLine(7, 100, "It left.[2] So.")))
                .isEqualTo(new Markers(
                        "It left. So.", List.of(new Marker(8, "2", 7)), new TextMap(100, List.of(new Cut(8, 3)))));
    }

    @Test
    void spaceBetweenWordsThatAMarkerPartedIsPutIn() {
        assertThat(Markers.cut(new TextLine(1, 0, "corruption[33]among")))
                .isEqualTo(new Markers(
                        "corruption among", List.of(new Marker(10, "33", 1)), new TextMap(0, List.of(new Cut(11, 3)))));
    }

    @Test
    void adjoiningMarkersAreOneCut() {
        assertThat(Markers.cut(new TextLine(1, 5, "a [1] [2], b")))
                .isEqualTo(new Markers(
                        "a, b",
                        List.of(new Marker(1, "1", 1), new Marker(1, "2", 1)),
                        new TextMap(5, List.of(new Cut(1, 8)))));
    }

    /** Where {@code ^} stands, markers stood. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a [1]. | a^.",
                "a [1]b | a^ b",
                "a[1] b | a^ b",
                "a [1] b | a^ b",
                "a [1][2]b | a^^ b",
                "a[1][2]b | a^^ b",
                "a [1] [2] b | a^^ b",
                "a [1]“b” | a^ “b”",
                "a[1]“b” | a^“b”",
                "“a [1]” | “a^”",
                "(a [1]) b | (a^) b",
                "a [1](b) | a^ (b)",
                "a.[1](b) | a.^(b)",
                "a[1]_b | a^ _b",
                "a[1]’s | a^’s",
                "a [1] | a^",
                "[1] a | ^a",
                "[1][2]\u00a0 a | ^^a",
                "[1]a | ^a",
                "[1] | ^",
                "[1] [23] [456] | ^^^",
                "a\u00a0[1] b | a^ b",
                "a\t [1]  b | a^  b",
                "a[1], b [2]. | a^, b^.",
                "海。[1]船 | 海。^ 船",
                "a [b] [1] | a [b]^",
                "[[1]] | [^]",
            })
    void whatNothingNeedsGoesWithTheMarker(String text, String marked) {
        Markers cut = Markers.cut(new TextLine(1, 0, text));
        StringBuilder displayPath = new StringBuilder(cut.text());
        for (int i = cut.markers().size() - 1; i >= 0; i--) {
            displayPath.insert(cut.markers().get(i).at(), '^');
        }
        assertThat(displayPath).hasToString(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2024]", "[sic]", "[1,200]", "[]", "[1", "1]", "[ 1 ]", "[1a]", "[١]", "(1)", "{1}"})
    void otherBracketsAreTheAuthors(String bracket) {
        String text = "a " + bracket + " b";
        assertThat(Markers.cut(new TextLine(1, 0, text)))
                .isEqualTo(new Markers(text, List.of(), new TextMap(0, List.of())));
    }
}
