package dossier.capture;

import dossier.model.Dropped;
import java.util.List;
import java.util.Optional;

/**
 * A block of an article before it has an id.
 *
 * @param line of the seed where it begins
 */
record Draft(BlockForm form, int line, BlockText block) {
    String text() {
        return block.text();
    }

    /** Takes away a heading that stands last, right before the notes: they have their own on the article's page. */
    static Optional<Dropped> takeNotesHeading(List<Draft> drafts) {
        int last = drafts.size() - 1;
        if (last < 0 || !drafts.get(last).form().isHeading()) {
            return Optional.empty();
        }
        Draft heading = drafts.remove(last);
        return Optional.of(new Dropped(heading.line(), heading.text(), "heading of the notes"));
    }
}
