package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignStartsTest {
    private static List<Integer> found(String... lines) {
        SignStarts signs = new SignStarts();
        for (int i = 0; i < lines.length; i++) {
            signs.add(i, 0, lines[i]);
        }
        return signs.found().stream().map(NoteChain.Start::line).toList();
    }

    @Test
    void lineAnswersTheMarkerAboveIt() {
        assertThat(found("The ferry* sails.† So.", "* Doe.", "† Roe.")).containsExactly(1, 2);
    }

    @Test
    void lineWithoutAMarkerAnswersNone() {
        assertThat(found("The ferry* sails.", "† Roe.")).isEmpty();
        assertThat(found("* Doe.", "The ferry* sails.")).isEmpty();
        assertThat(found("The ferry** sails.", "* Doe.")).isEmpty();
    }

    @Test
    void severalLinesAreAList() {
        assertThat(found("The ferry* sails.", "* Doe.", "* Roe.")).isEmpty();
    }

    @Test
    void eachNewMarkerHasItsOwnNote() {
        assertThat(found("The ferry* sails.", "* Doe.", "It sank* there.", "* Roe."))
                .containsExactly(1, 3);
        assertThat(found("Two:", "* Doe.", "* Roe.", "It sank* there.", "* Poe."))
                .containsExactly(4);
    }

    @Test
    void markerFarBeforeIsNotAnswered() {
        SignStarts signs = new SignStarts();
        signs.add(0, 0, "The ferry* sails.");
        signs.add(1, SignStarts.FARTHEST + 1, "* Doe.");
        assertThat(signs.found()).isEmpty();
    }
}
