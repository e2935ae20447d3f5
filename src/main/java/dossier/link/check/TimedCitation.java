package dossier.link.check;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import java.util.List;

/**
 * Notes that an article cites at one place, with the day of what they are cited for.
 *
 * @param markers that stand together
 * @param sentence that they stand in
 * @param day of what the words before them tell; unknown where that cannot be told
 * @param words that give the day where the sentence itself does not: {@code the talk}; empty where it does
 */
record TimedCitation(Article article, Block block, List<Marker> markers, String sentence, IsoDate day, String words) {
    TimedCitation {
        markers = List.copyOf(markers);
    }
}
