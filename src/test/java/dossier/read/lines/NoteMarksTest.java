package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Footnote;
import dossier.model.reading.Marker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {
    private static final List<Footnote> NOTES = List.of(new Footnote("1", "Doe.", 9), new Footnote("2", "Ibid.", 10));

    private static List<String> marks(String text) {
        TextDocument document = TextDocument.of(text);
        NoteMarks.find(document, NOTES, note -> 0);
        return document.group(0).cut().markers().stream()
                .map(marker -> marker.note() + "@" + marker.at())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "It left.1 So., 1@8",
        "It left. 1 So., 1@8",
        "It left¹ so., 1@7",
        "It left1 so., 1@7",
        "'It left, 1 so.', 1@8",
        "It left at the quay 1, 1@19"
    })
    void digitsBehindWordOrSignAreMarkers(String text, String mark) {
        assertThat(marks(text)).containsExactly(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "It has 3 engines.",
        "In 2019 it left.",
        "It cost 1.5 pounds.",
        "On 1/2 it left.",
        "The A1 road.",
        "It fell 1% so."
    })
    void otherNumbersAreNot(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void markersRiseAndTheSurestCount() {
        assertThat(marks("It has 2 engines.1 And 1 boat.2 So.")).containsExactly("1@17", "2@29");
    }

    @Test
    void signLeadsToTheNextNoteBelowIt() {
        TextDocument document = TextDocument.of("It left* so.\n* Doe.\nIt sank* so.*\n* Roe.\nIt lies* there.\n");
        document.set(1, TextDocument.Role.NOTE);
        document.set(3, TextDocument.Role.NOTE);
        NoteMarks.find(document, List.of(new Footnote("*", "Doe.", 2), new Footnote("*-2", "Roe.", 4)), note -> 0);
        assertThat(document.group(0).cut().markers()).containsExactly(new Marker(7, "*", 1));
        assertThat(document.group(2).cut())
                .extracting(Markers::text, Markers::markers)
                .containsExactly("It sank so.", List.of(new Marker(7, "*-2", 3), new Marker(11, "*-2", 3)));
        assertThat(document.group(4).cut().text()).isEqualTo("It lies* there.");
    }

    @Test
    void markerStandsAboveItsNoteOnThePage() {
        TextDocument document = TextDocument.of("It left.1\nSo it did.1\n");
        NoteMarks.find(document, NOTES, note -> 2);
        assertThat(document.group(0).cut().markers()).isEmpty();
        assertThat(document.group(1).cut().markers()).hasSize(1);
    }
}
