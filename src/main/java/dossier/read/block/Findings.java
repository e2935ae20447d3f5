package dossier.read.block;

import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.SeedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader finds in a seed as it goes from top to bottom: the head, the article's blocks before they have ids, its
 * notes, and what was left out. Used for one seed only.
 */
public final class Findings {
    private final List<SeedLine> head = new ArrayList<>();
    private final List<BlockDraft> drafts = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    public void addHead(SeedLine line) {
        head.add(line);
    }

    /** Adds a block of the article, which begins on this line of the seed. */
    public void addBlock(BlockForm form, int line, BlockText text) {
        drafts.add(new BlockDraft(form, line, text));
    }

    public void addFootnote(Footnote note) {
        footnotes.add(note);
    }

    public void drop(Dropped left) {
        dropped.add(left);
    }

    /** Leaves out a heading that is last, right before the notes: they have their own on the article's page. */
    public void dropNotesHeading() {
        int last = drafts.size() - 1;
        if (last >= 0 && drafts.get(last).form().isHeading()) {
            BlockDraft heading = drafts.remove(last);
            drop(new Dropped(heading.line(), heading.text(), "heading of the notes"));
        }
    }

    public boolean hasHead() {
        return !head.isEmpty();
    }

    public boolean hasBlocks() {
        return !drafts.isEmpty();
    }

    public List<SeedLine> head() {
        return List.copyOf(head);
    }

    public List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    List<BlockDraft> drafts() {
        return drafts;
    }

    List<Footnote> footnotes() {
        return footnotes;
    }
}
