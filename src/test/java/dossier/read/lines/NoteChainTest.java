package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteChainTest {
    private static List<Integer> lines(NoteChain.Start... starts) {
        return NoteChain.of(List.of(starts)).stream().map(NoteChain.Start::line).toList();
    }

    private static NoteChain.Start start(int line, int page, int number, double weight) {
        return new NoteChain.Start(line, page, new NoteStart(number, "", 2), weight);
    }

    @Test
    void numberThatDoesNotContinueTheChainIsNoNote() {
        assertThat(lines(start(1, 0, 1, 1), start(2, 0, 2, 1), start(5, 1, 29, 1), start(8, 1, 3, 1)))
                .containsExactly(1, 2, 8);
    }

    @Test
    void ofTwoAlikeOnAPageTheLowerIsTheNote() {
        assertThat(lines(start(1, 0, 1, 1), start(4, 1, 2, 1), start(9, 1, 2, 1)))
                .containsExactly(1, 9);
    }

    @Test
    void ofTwoAlikeTheOneWithAMarkerIsTheNote() {
        assertThat(lines(start(1, 0, 1, 1), start(4, 1, 2, 1), start(9, 2, 2, 1.5)))
                .containsExactly(1, 9);
    }

    @Test
    void lostNumbersAreSkipped() {
        assertThat(lines(start(1, 0, 1, 1), start(2, 0, 2, 1), start(9, 1, 4, 1)))
                .containsExactly(1, 2, 9);
        assertThat(lines(start(1, 0, 1, 1), start(2, 0, 2, 1), start(9, 1, 30, 1.5)))
                .containsExactly(1, 2, 9);
    }

    @Test
    void noNumbersMakeNoChain() {
        assertThat(NoteChain.of(new ArrayList<>())).isEmpty();
    }
}
