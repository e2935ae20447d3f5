package dossier.model.reading;

import java.util.List;

/**
 * A section heading.
 *
 * @param level 2 for a section, 3 for a section in it, as in HTML
 */
public record Heading(String id, int level, String text, List<Marker> markers, TextMap map) implements Block {
    public Heading {
        markers = List.copyOf(markers);
    }
}
