package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import dossier.model.reading.TextMap.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineGroupTest {
    private static LineGroup group(String seed) {
        return LineGroup.of(TextLine.of(seed));
    }

    @Test
    void linesAreJoinedByOneSpace() {
        LineGroup group = group("It left\n  the quay\nat noon");
        assertThat(group.text()).isEqualTo("It left the quay at noon");
        assertThat(group.line()).isEqualTo(1);
        assertThat(group.cut())
                .isEqualTo(new Markers("It left the quay at noon", List.of(), new TextMap(0, List.of(new Cut(8, 2)))));
    }

    @Test
    void markersKeepTheirLines() {
        assertThat(group("It left[1]the\nquay [2].").cut())
                .isEqualTo(new Markers(
                        "It left the quay.",
                        List.of(new Marker(7, "1", 1), new Marker(16, "2", 2)),
                        new TextMap(0, List.of(new Cut(8, 2), new Cut(16, 4)))));
    }

    @Test
    void markerThatOpensALineBelongsToTheWordBefore() {
        assertThat(group("It left\n[1] the\n[2][3]\nquay").cut())
                .isEqualTo(new Markers(
                        "It left the quay",
                        List.of(new Marker(7, "1", 2), new Marker(11, "2", 3), new Marker(11, "3", 3)),
                        new TextMap(0, List.of(new Cut(8, 4), new Cut(11, 1), new Cut(12, 6)))));
    }

    @Test
    void lineOfMarkersFirst() {
        assertThat(group("[1]\nIt left").cut())
                .isEqualTo(
                        new Markers("It left", List.of(new Marker(0, "1", 1)), new TextMap(0, List.of(new Cut(0, 4)))));
    }

    @Test
    void lineThatBeginsLaterInTheSeed() {
        LineGroup group = LineGroup.of(List.of(new TextLine(4, 50, "It left[1].")));
        assertThat(group.cut())
                .isEqualTo(new Markers(
                        "It left.", List.of(new Marker(7, "1", 4)), new TextMap(50, List.of(new Cut(7, 3)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It left at noon. | true",
                "It left noon. | false",
                "It left at noon | false",
                "a b c d e f g h i j k l m n o | true",
                "a b c d e f g h i j k l m n | false",
                "“Did it leave already?” | true",
            })
    void proseIsLongOrEndsLikeASentence(String text, boolean prose) {
        assertThat(group(text).isProse()).isEqualTo(prose);
    }
}
