package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import org.junit.jupiter.api.Test;

class BlockListTest {
    private final Findings found = new Findings();

    private void add(BlockForm form, int line, String words) {
        BlockText text = new BlockText();
        text.append(words, -1);
        found.addBlock(form, line, text);
    }

    @Test
    void eachBlockHasItsId() {
        add(BlockForm.heading(1), 1, "On silt");
        add(BlockForm.PARAGRAPH, 2, "A harbour.");
        add(BlockForm.CAPTION, 3, "The quay.");
        assertThat(BlockList.of(found).blocks()).extracting(Block::id).containsExactly("on-silt", "p1", "c1");
    }

    @Test
    void aHeadingAsLongAsAParagraphIsOne() {
        add(BlockForm.heading(2), 1, "x".repeat(300));
        add(BlockForm.heading(2), 2, "x".repeat(301));
        assertThat(BlockList.of(found).blocks()).hasExactlyElementsOfTypes(Heading.class, Paragraph.class);
    }

    @Test
    void typedAndLinkedNotesStandInOneList() {
        add(BlockForm.PARAGRAPH, 1, "Silt[2] and sand.");
        found.addFootnote(new Footnote("3", "Third.", 9));
        found.addFootnote(new Footnote("1", "First.", 7));
        add(BlockForm.PARAGRAPH, 8, "[2] Second.");
        BlockList article = BlockList.of(found);
        assertThat(article.footnotes()).extracting(Footnote::raw).containsExactly("First.", "Second.", "Third.");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("Silt and sand.");
    }

    @Test
    void onlyAHeadingThatStandsLastIsThatOfTheNotes() {
        found.dropNotesHeading();
        add(BlockForm.heading(2), 1, "On silt");
        add(BlockForm.PARAGRAPH, 2, "A harbour.");
        found.dropNotesHeading();
        add(BlockForm.heading(2), 3, "Notes");
        found.dropNotesHeading();
        assertThat(found.dropped()).containsExactly(new Dropped(3, "Notes", "heading of the notes"));
        assertThat(BlockList.of(found).blocks()).hasSize(2);
    }
}
