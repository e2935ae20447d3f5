package dossier.model.entry;

import dossier.language.IsoDate;
import java.util.List;
import java.util.Map;

/**
 * An entry of {@code sources.yaml}: what a footnote got wrong or could not say. A field that is not there is empty.
 *
 * @param id of the source as its page has it; with {@code notes}, one of the author's choice
 * @param container the journal, the site or the book that the work is in
 * @param type of work, as {@code sources.yaml} writes it: {@code article-journal}
 * @param details volume, issue, pages, edition, number and place, by key; none is empty
 * @param merge ids of entries that are this work too
 * @param distinct ids of entries that are like this one but are other works
 * @param notes {@code <article>/<number>} of notes that lead to this work, whatever they say
 * @param formerly ids that it had before: a page at each leads to its own
 */
public record SourceEntry(
        YamlText id,
        String title,
        List<String> authors,
        List<String> editors,
        String type,
        String container,
        Map<String, String> details,
        String publisher,
        IsoDate published,
        String url,
        String doi,
        String grade,
        String summary,
        List<YamlText> merge,
        List<YamlText> distinct,
        List<YamlText> notes,
        RetractionStatus standing,
        Acceptances accept,
        List<YamlText> formerly) {
    /** Types of work, after those of the Citation Style Language. */
    public static final List<String> TYPES = List.of(
            "article-journal",
            "article-newspaper",
            "book",
            "broadcast",
            "chapter",
            "dataset",
            "interview",
            "legal-case",
            "legislation",
            "manuscript",
            "paper-conference",
            "post",
            "report",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    public SourceEntry {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        details = Map.copyOf(details);
        merge = List.copyOf(merge);
        distinct = List.copyOf(distinct);
        notes = List.copyOf(notes);
        formerly = List.copyOf(formerly);
    }

    /** Empty where it is not said. */
    public String detail(String key) {
        return details.getOrDefault(key, "");
    }
}
