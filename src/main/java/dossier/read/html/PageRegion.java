package dossier.read.html;

import dossier.read.block.BlockForm;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page that all goes to one place.
 *
 * @param why the reason, for what is left out; the number, for a note
 */
record PageRegion(Element element, Destination place, String why, BlockForm form) {
    /** Where the text of a page can go. */
    enum Destination {
        HEAD,
        ARTICLE,
        NOTE,
        LEFT_OUT
    }
}
