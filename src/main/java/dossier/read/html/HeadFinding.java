package dossier.read.html;

import org.jsoup.nodes.Element;

/**
 * What one place of a page says of its title, byline, date, publisher or language.
 *
 * @param where the element that says it
 * @param why what kind of place that is, in a few words: {@code og:title}
 * @param sure how far such a place can be trusted alone, from 0 to 1
 */
record HeadFinding(String value, Element where, String why, double sure) {
    /** The same with another trust. */
    HeadFinding times(double factor) {
        return new HeadFinding(value, where, why, sure * factor);
    }
}
