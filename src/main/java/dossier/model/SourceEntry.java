package dossier.model;

import java.util.List;

/**
 * An entry of {@code sources.yaml}: what a footnote got wrong or could not say. A field that is not there is empty.
 *
 * @param id of the source as its page has it
 */
public record SourceEntry(
        Written id,
        String title,
        List<String> authors,
        String publisher,
        IsoDate published,
        String url,
        String grade,
        String summary) {
    public SourceEntry {
        authors = List.copyOf(authors);
    }
}
