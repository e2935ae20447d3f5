package dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * A published work that footnotes cite: one entry however often it is cited. Two are equal when their ids are.
 *
 * @param title empty where the notes do not tell it apart; then {@code printed} speaks for it
 * @param printed the first note that names it, as printed
 * @param corrected whether {@code sources.yaml} says something of it
 * @param article the article of this dossier that it is, when it is one
 * @param uses in order of articles and notes
 */
public record Source(
        Slug id,
        String title,
        List<String> authors,
        Optional<Publisher> publisher,
        IsoDate published,
        String url,
        String grade,
        String summary,
        String printed,
        boolean corrected,
        Optional<Slug> article,
        List<Use> uses)
        implements Comparable<Source> {
    public Source {
        authors = List.copyOf(authors);
        uses = List.copyOf(uses);
    }

    public String path() {
        return "sources/" + id + ".html";
    }

    /** What lists call it: its title, or the note as printed. */
    public String label() {
        return title.isEmpty() ? printed : title;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
