package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedIdsTest {
    private static final String EELS = "<p>Eels come up the sluice in April, at night and in thousands%s</p>";
    private static final String SMELT = "<p>Smelt spawn below the mill, where the gravel is clean%s</p>";
    private static final String EEL_NOTE = "<li id='fn1'>Mill ledger, 1911. <a href='#r1'>↩</a></li>";
    private static final String SMELT_NOTE = "<li id='fn1'>Weir survey, 1934. <a href='#r1'>↩</a></li>";

    @Test
    void eachSectionHasItsOwnList() {
        Reading page = read("<section><h2>Eels</h2>" + EELS + list(EEL_NOTE) + "</section><section><h2>Smelt</h2>"
                + SMELT + list(SMELT_NOTE) + "</section>");
        assertTwoNotes(page);
    }

    @Test
    void headingsAloneCanPartTheLists() {
        assertTwoNotes(read("<h2>Eels</h2>" + EELS + "<h3>Notes</h3>" + list(EEL_NOTE) + "<h2>Smelt</h2>" + SMELT
                + "<h3>Notes</h3>" + list(SMELT_NOTE)));
    }

    @Test
    void listsOfAllChaptersCanStandAtTheEnd() {
        assertTwoNotes(read("<h2>Eels</h2>" + EELS + "<h2>Smelt</h2>" + SMELT + "<h2>Notes</h2><h3>Eels</h3>"
                + list(EEL_NOTE) + "<h3>Smelt</h3>" + list(SMELT_NOTE)));
    }

    @Test
    void idsOfTheirOwnNeedNoOrder() {
        Reading page = read("<h2>Eels</h2>" + EELS.replace("%s", ".<a href='#b-1'>1</a>") + "<h2>Smelt</h2>"
                + SMELT.replace("%s", ".<a href='#a-1'>1</a>") + "<div role='doc-endnotes'><p id='a-1'>1. Weir survey."
                + "</p></div><div role='doc-endnotes'><p id='b-1'>1. Mill ledger.</p></div>");
        assertThat(notes(page)).containsExactly("1: Weir survey.", "1-2: Mill ledger.");
        assertThat(markers(page)).containsExactly("1-2", "1");
    }

    @Test
    void numbersThatLeadBackAreNoMarkers() {
        String marker = ".<a id='_ftnref1' href='#_ftn1'>[1]</a>";
        String note = "<div id='ftn1'><p><a id='_ftn1' href='#_ftnref1'>[1]</a> %s</p></div>";
        Reading page = read(EELS.replace("%s", marker)
                + note.formatted("Mill ledger.")
                + SMELT.replace("%s", marker)
                + note.formatted("Weir survey."));
        assertThat(notes(page)).containsExactly("1: Mill ledger.", "1-2: Weir survey.");
        assertThat(markers(page)).containsExactly("1", "1-2");
        assertThat(page.blocks()).hasSize(2);
    }

    @Test
    void aNoteCitedTwiceStaysOneNote() {
        Reading page = read("<section>" + EELS + EELS + list(EEL_NOTE) + "</section><section>" + SMELT + SMELT
                + list(SMELT_NOTE) + "</section>");
        assertThat(markers(page)).containsExactly("1", "1", "1-2", "1-2");
    }

    @Test
    void aSectionWithoutTheNoteTakesNoneOfTheNext() {
        Reading page = read("<section>" + EELS + list(EEL_NOTE) + "</section><section>" + EELS + "</section><section>"
                + SMELT + list(SMELT_NOTE) + "</section>");
        assertThat(markers(page)).containsExactly("1", "1-2");
        assertThat(page.blocks().get(1).text()).endsWith("thousands.1");
    }

    @Test
    void whichOfTwoChaptersIsCitedTwiceIsLeftOpen() {
        Reading page = read("<h2>Eels</h2>" + EELS + "<h2>Smelt</h2>" + SMELT + "<h2>Bream</h2>" + SMELT
                + "<h2>Notes</h2>" + list(EEL_NOTE) + list(SMELT_NOTE));
        assertThat(markers(page)).isEmpty();
    }

    @Test
    void aCopyOfTheListIsNoSecondList() {
        Reading page = read("<h2>Eels</h2>" + EELS + "<h2>Smelt</h2>" + SMELT + list(EEL_NOTE) + "<div hidden>"
                + list(EEL_NOTE) + "</div>");
        assertThat(markers(page)).containsExactly("1", "1");
        assertThat(notes(page)).containsExactly("1: Mill ledger, 1911.");
    }

    @Test
    void aHiddenNoteTakesNoNumber() {
        Reading page = read(
                "<div hidden>" + EELS + list(EEL_NOTE) + "</div><section>" + SMELT + list(SMELT_NOTE) + "</section>");
        assertThat(notes(page)).containsExactly("1: Weir survey, 1934.");
        assertThat(markers(page)).containsExactly("1");
    }

    @Test
    void anAnchorInItsNoteIsNoRepetition() {
        Reading page = read(EELS + SMELT + list("<li id='fn1'><a name='fn1'></a>Mill ledger, 1911.</li>"));
        assertThat(notes(page)).containsExactly("1: Mill ledger, 1911.");
        assertThat(markers(page)).containsExactly("1", "1");
    }

    @Test
    void aSignThatLeadsNowhereIsNoWordOfTheNote() {
        Reading page = read(EELS + list("<li id='fn1'>Mill ledger, 1911. <a href='#lost'>↩</a></li>"));
        assertThat(notes(page)).containsExactly("1: Mill ledger, 1911.");
    }

    private static void assertTwoNotes(Reading page) {
        assertThat(notes(page)).containsExactly("1: Mill ledger, 1911.", "1-2: Weir survey, 1934.");
        assertThat(markers(page)).containsExactly("1", "1-2");
        assertThat(page.blocks()).extracting(Block::text).noneMatch(text -> text.matches("(?s).*(\\d|↩).*"));
    }

    private static List<String> notes(Reading page) {
        return page.footnotes().stream()
                .map(note -> note.number() + ": " + note.raw())
                .toList();
    }

    private static List<String> markers(Reading page) {
        return page.blocks().stream()
                .flatMap(block -> block.markers().stream())
                .map(marker -> marker.note())
                .toList();
    }

    private static String list(String items) {
        return "<ol class='footnotes'>" + items + "</ol>";
    }

    private static Reading read(String html) {
        String marked = html.replace("%s", ".<sup id='r1'><a href='#fn1'>1</a></sup>");
        return PageReading.READER.read(new Seed("page.html", 0, ""), marked, "page.html", new Problems());
    }
}
