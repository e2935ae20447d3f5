package dossier.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.TextMap.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMapTest {
    private static List<Integer> offsets(TextMap map, int length) {
        return IntStream.range(0, length).mapToObj(map::toSeed).toList();
    }

    @Test
    void withoutCutsRunsInStep() {
        assertThat(offsets(new TextMap(10, List.of()), 3)).containsExactly(10, 11, 12);
    }

    @Test
    void cutPutsTheSeedAhead() {
        assertThat(offsets(new TextMap(10, List.of(new Cut(2, 4))), 4)).containsExactly(10, 11, 16, 17);
    }

    @Test
    void negativeCutPutsItBack() {
        assertThat(offsets(new TextMap(0, List.of(new Cut(1, 3), new Cut(2, -1))), 4))
                .containsExactly(0, 4, 4, 5);
    }

    @Test
    void cutAtTheStartMovesAll() {
        assertThat(offsets(new TextMap(0, List.of(new Cut(0, 3), new Cut(0, 2))), 2))
                .containsExactly(5, 6);
    }

    @Test
    void listIsCopied() {
        List<Cut> cuts = new ArrayList<>();
        TextMap map = new TextMap(0, cuts);
        cuts.add(new Cut(0, 3));
        assertThat(map).isEqualTo(new TextMap(0, List.of()));
    }
}
