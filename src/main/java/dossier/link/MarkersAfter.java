package dossier.link;

import dossier.language.Sentences;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import java.util.List;

/** The note markers that belong to a stretch of text: the next ones in its sentence, and those right after them. */
final class MarkersAfter {
    /** Between two markers of one place there is at most a comma and a space. */
    private static final int TOGETHER = 2;

    private MarkersAfter() {}

    static List<Marker> of(Block block, int end) {
        int last = Math.max(0, end - 1);
        // A marker belongs to the sentence whose last sign is before it.
        Sentences.Sentence around = Sentences.around(block.text(), last, last);
        // One that is too long to look for its end may end anywhere in the paragraph.
        int sentence = around.goesOnAfter() ? block.text().length() : around.end();
        List<Marker> after = block.markers().subList(block.markersBefore(end), block.markersBefore(sentence + 1));
        int count = after.isEmpty() ? 0 : 1;
        while (count > 0
                && count < after.size()
                && after.get(count).at() - after.get(count - 1).at() <= TOGETHER) {
            count++;
        }
        return after.subList(0, count);
    }
}
