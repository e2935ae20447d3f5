package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void isWrittenAsFarAsItIsKnown() {
        assertThat(Location.file("seeds/a.txt")).hasToString("seeds/a.txt");
        assertThat(Location.line("seeds/a.txt", 4)).hasToString("seeds/a.txt:4");
        assertThat(new Location("content/claims.yaml", 14, 12)).hasToString("content/claims.yaml:14:12");
    }

    @Test
    void columnOfNoLineIsNotWritten() {
        assertThat(new Location("a", 0, 3)).hasToString("a");
    }

    @Test
    void orderIsByFileThenLineThenColumn() {
        List<Location> inOrder = List.of(
                Location.file("a"),
                Location.line("a", 2),
                new Location("a", 2, 1),
                new Location("a", 2, 9),
                new Location("a", 10, 1),
                Location.file("b"));
        assertThat(inOrder.stream().sorted()).containsExactlyElementsOf(inOrder);
        assertThat(inOrder.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .containsExactlyElementsOf(inOrder);
    }
}
