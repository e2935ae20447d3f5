package dossier.model.entry;

import dossier.language.IsoDate;
import java.util.List;

/**
 * An entry of {@code sources.yaml}: what a footnote got wrong or could not say. A field that is not there is empty.
 *
 * @param id of the source as its page has it; with {@code notes}, one of the author's choice
 * @param container the journal, the site or the book that the work is in
 * @param merge ids of entries that are this work too
 * @param distinct ids of entries that are like this one but are other works
 * @param notes {@code <article>/<number>} of notes that lead to this work, whatever they say
 */
public record SourceEntry(
        YamlText id,
        String title,
        List<String> authors,
        String container,
        String publisher,
        IsoDate published,
        String url,
        String doi,
        String grade,
        String summary,
        List<YamlText> merge,
        List<YamlText> distinct,
        List<YamlText> notes,
        RetractionStatus standing) {
    public SourceEntry {
        authors = List.copyOf(authors);
        merge = List.copyOf(merge);
        distinct = List.copyOf(distinct);
        notes = List.copyOf(notes);
    }
}
