package dossier.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {
    @ParameterizedTest
    @CsvSource({
        "3 5 9, 0, 0",
        "3 5 9, 3, 0",
        "3 5 9, 4, 1",
        "3 5 9, 9, 2",
        "3 5 9, 10, 3",
        "4 4 4 7, 4, 0",
        "4 4 4 7, 5, 3"
    })
    void markersBeforeAnOffsetAreCounted(String places, int at, int count) {
        List<Marker> markers = Arrays.stream(places.split(" "))
                .map(place -> new Marker(Integer.parseInt(place), "1", 1))
                .toList();
        Block block = new Paragraph("p1", Paragraph.Kind.PARAGRAPH, "The quay holds 30.", markers, TextMap.NONE);

        assertThat(block.markersBefore(at)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"0", "7"})
    void aBlockWithoutMarkersHasNoneBefore(int at) {
        Block block = new Paragraph("p1", Paragraph.Kind.PARAGRAPH, "The quay.", List.of(), TextMap.NONE);

        assertThat(block.markersBefore(at)).isZero();
    }
}
