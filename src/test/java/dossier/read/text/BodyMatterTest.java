package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, captions and paragraphs; more of them in {@code captures/text}. */
class BodyMatterTest {
    private static final String PROSE =
            "It left the quay at noon, and nobody on the mole had thought that it ever would.";

    private static List<String> ids(String... lines) {
        return TextCaptures.lines(lines).blocks().stream().map(Block::id).toList();
    }

    @Test
    void headingIsNotLongerThanFourteenWords() {
        String fourteen = "One" + " word".repeat(13);
        assertThat(ids(PROSE, fourteen, PROSE)).containsExactly("p1", "one" + "-word".repeat(13), "p2");
        assertThat(ids(PROSE, fourteen + " more", PROSE)).containsExactly("p1", "p2", "p3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What it did?", "What it did", "“What” it did", "3 things it did"})
    void headingStandsAboveProse(String line) {
        assertThat(ids(PROSE, line, PROSE).get(1)).doesNotMatch("[pc]\\d");
        assertThat(ids(PROSE, line)).containsExactly("p1", "p2");
        assertThat(ids(PROSE, line, "https://example.org", PROSE)).containsExactly("p1", "p2", "p3", "p4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What it did:", "What it did,", "what it did", "www.example.org", "1 2 3", "What did it do then?"
            })
    void otherShortLineIsAParagraph(String line) {
        assertThat(ids(PROSE, line, PROSE)).containsExactly("p1", "p2", "p3");
    }

    @Test
    void headingAboveTheEndMatterIsAParagraph() {
        assertThat(ids(PROSE, PROSE, "What it did", "About the author: Jane Doe teaches at an island college."))
                .containsExactly("p1", "p2", "p3", "a1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is Jane Doe who waits for it there. | Jane Doe | c1",
                "It is Jane Doe who waits for it there. | Captain Jane Doe | c1",
                "It is Jane Doe’s turn to wait for it there. | Jane Doe | c1",
                "It is “Jane Doe” who waits for it there. | Jane Doe | c1",
                "It is Jane Doe,[2] who waits for it there. | Jane Doe | c1",
                "It is Conan O’Brien who waits for it there. | Conan O’Brien | c1",
                "It is Ludwig van der Aa who waits for it. | Ludwig van der Aa | c1",
                "It is Jane Doe who waits for it there. | A B C D Jane Doe | c1",
                "It is Jane Doe who waits for it there. | A B C D E Jane Doe | a-b-c-d-e-jane-doe",
                "It is Jane Doe who waits for it there. | Jane Roe | jane-roe",
                "It is Jane Doe who waits for it there. | Doe | doe",
                "It is Jane Doe who waits for it there. | the Jane Doe | p2",
                "It is Jane who waits for Doe there. | Jane Doe | jane-doe",
            })
    void nameOfSomebodyInTheTextIsACaption(String prose, String line, String id) {
        assertThat(ids(prose, line, PROSE).get(1)).isEqualTo(id);
    }

    @Test
    void headingDoesNotMakeItselfACaption() {
        assertThat(ids(PROSE, "Harbour Towns And Their Old Ferries", PROSE))
                .containsExactly("p1", "harbour-towns-and-their-old-ferries", "p2");
    }

    @Test
    void veryLongWordIsNoName() {
        String word = "D" + "o".repeat(39);
        assertThat(ids("It is Jane " + word + " who waits there.", "Jane " + word, PROSE)
                        .get(1))
                .isEqualTo("c1");
        assertThat(ids("It is Jane " + word + "o who waits there.", "Jane " + word + "o", PROSE)
                        .get(1))
                .startsWith("jane-");
    }

    @Test
    void captionIsNotLongerThanEightyWords() {
        assertThat(ids(PROSE, "Photo:" + " ferry".repeat(79), PROSE)).containsExactly("p1", "c1", "p2");
        assertThat(ids(PROSE, "Photo:" + " ferry".repeat(80), PROSE)).containsExactly("p1", "p2", "p3");
    }

    @Test
    void firstLineOfMarkersStandsAlone() {
        assertThat(ids("[5]", PROSE)).containsExactly("p1", "p2");
    }
}
