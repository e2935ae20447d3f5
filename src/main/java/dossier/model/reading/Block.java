package dossier.model.reading;

import java.util.List;

/** A piece of an article's text with an id of its own on the page. */
public sealed interface Block permits Heading, Paragraph {
    /** The anchor on the article's page: {@code p4}, {@code c1}, or a heading's words. */
    String id();

    /** The text without note markers. */
    String text();

    /** Where notes are cited, in order. */
    List<Marker> markers();

    /** How many markers are before an offset, by binary search, since a paragraph may hold thousands. */
    default int markersBefore(int at) {
        List<Marker> markers = markers();
        int from = 0;
        int to = markers.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (markers.get(middle).at() < at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Maps offsets into {@link #text()} to offsets in the seed. */
    TextMap map();
}
