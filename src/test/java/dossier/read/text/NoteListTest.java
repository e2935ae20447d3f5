package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Footnote;
import dossier.read.lines.TextDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteListTest {
    private static final NoteList NOTES = new NoteList(new LineLexicon());

    private static TextDocument document(String... lines) {
        return TextDocument.of(String.join("\n", lines));
    }

    private static List<Footnote> notes(String... lines) {
        return NOTES.bracketed(document(lines));
    }

    @Test
    void listBelowTheTextIsTaken() {
        TextDocument document = document("Text", "[1] Doe", "[2]Roe");
        assertThat(NOTES.bracketed(document)).containsExactly(new Footnote("1", "Doe", 2), new Footnote("2", "Roe", 3));
        assertThat(document.open()).containsExactly(0);
        assertThat(document.role(1)).isEqualTo(TextDocument.Role.NOTE);
        assertThat(document.role(2)).isEqualTo(TextDocument.Role.NOTE);
    }

    @Test
    void textWithoutListHasNone() {
        assertThat(notes("Text", "More text [1] of it")).isEmpty();
    }

    @Test
    void notesAreNotesToSomeText() {
        assertThat(notes("[1] Doe", "[2] Roe")).containsExactly(new Footnote("2", "Roe", 2));
        TextDocument debrisAbove = document("News", "[1] Doe", "[2] Roe");
        debrisAbove.drop(0, "site chrome");
        assertThat(NOTES.bracketed(debrisAbove)).isEmpty();
        assertThat(debrisAbove.open()).containsExactly(1, 2);
    }

    @Test
    void whatStandsBetweenTwoNotesIsTheFirsts() {
        assertThat(notes("Text", "[1] Doe", "a title,", "https://example.org", "[2] Roe"))
                .containsExactly(new Footnote("1", "Doe a title, https://example.org", 2), new Footnote("2", "Roe", 5));
    }

    @Test
    void debrisBetweenNotesStaysDebris() {
        TextDocument document = document("Text", "[1] Doe", "Share", "more", "[2] Roe");
        document.drop(2, "sharing");
        assertThat(NOTES.bracketed(document))
                .containsExactly(new Footnote("1", "Doe more", 2), new Footnote("2", "Roe", 5));
        assertThat(document.role(2)).isEqualTo(TextDocument.Role.DROPPED);
    }

    @Test
    void longStretchOfTextEndsTheList() {
        assertThat(notes("Text", "[1] Doe", "a", "b", "c", "[2] Roe")).hasSize(2);
        assertThat(notes("Text", "[1] Doe", "a", "b", "c", "d", "[2] Roe"))
                .containsExactly(new Footnote("2", "Roe", 7));
    }

    @Test
    void numbersThatFallAreAnotherList() {
        assertThat(notes("Text", "[9] Doe", "[1] Roe", "[2] Poe"))
                .containsExactly(new Footnote("1", "Roe", 3), new Footnote("2", "Poe", 4));
    }

    @Test
    void equalNumbersAreOneList() {
        assertThat(notes("Text", "[1] Doe", "[1] Roe"))
                .containsExactly(new Footnote("1", "Doe", 2), new Footnote("1", "Roe", 3));
    }

    @Test
    void lastNoteGoesOnWithUrlsOnly() {
        TextDocument document = document("Text", "[1] Doe", "https://example.org/a", "www.example.org/b", "About");
        assertThat(NOTES.bracketed(document))
                .containsExactly(new Footnote("1", "Doe https://example.org/a www.example.org/b", 2));
        assertThat(document.open()).containsExactly(0, 4);
    }

    @Test
    void lastNoteWhoseNumberStandsAloneGoesOnInTheNextLine() {
        assertThat(notes("Text", "[1]", "Doe", "https://example.org/a", "About"))
                .containsExactly(new Footnote("1", "Doe https://example.org/a", 2));
        assertThat(notes("Text", "[1]")).containsExactly(new Footnote("1", "", 2));
        TextDocument debrisBelow = document("Text", "[1]", "Share");
        debrisBelow.drop(2, "sharing");
        assertThat(NOTES.bracketed(debrisBelow)).containsExactly(new Footnote("1", "", 2));
    }

    @Test
    void headingOverTheListIsLeftOut() {
        TextDocument document = document("Text", "Footnotes:", "[1] Doe");
        NOTES.bracketed(document);
        assertThat(document.role(1)).isEqualTo(TextDocument.Role.DROPPED);
        assertThat(document.reason(1)).isEqualTo("heading of the notes");
    }

    @Test
    void otherLineOverTheListStays() {
        TextDocument document = document("Text", "Footnotes to history", "[1] Doe");
        NOTES.bracketed(document);
        assertThat(document.open()).containsExactly(0, 1);
    }

    @Test
    void headingThatIsDebrisAlreadyKeepsItsReason() {
        TextDocument document = document("Text", "Notes", "[1] Doe");
        document.drop(1, "site chrome");
        NOTES.bracketed(document);
        assertThat(document.reason(1)).isEqualTo("site chrome");
    }
}
