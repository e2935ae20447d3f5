package dossier.model;

import dossier.language.IsoDate;
import java.util.List;

/**
 * The work that a note cites, as far as the note says. What cannot be assigned to a field is in {@code printed} only.
 *
 * <p>{@code Storey, Ian. November 30, 2023. Myanmar-Russia Relations Since the Coup. Fulcrum. https://…} has an author,
 * a date, a title, the container Fulcrum and a URL.
 *
 * @param authors as printed, family name first where the note has it so
 * @param container what is between title and URL, such as a journal, a site, a publisher; in parts
 * @param doi {@code 10.1000/182}, as printed
 * @param printed the whole note, white space collapsed, a URL that was glued to a word set apart
 */
public record Citation(
        List<String> authors,
        String title,
        IsoDate published,
        List<String> container,
        String url,
        String doi,
        String printed) {
    /** The citation of a note that only comments, or only repeats another. */
    public static final Citation NONE = new Citation(List.of(), "", IsoDate.UNKNOWN, List.of(), "", "", "");

    public Citation {
        authors = List.copyOf(authors);
        container = List.copyOf(container);
    }

    /** A work of which no more is known than how it is printed. */
    public static Citation printed(String note) {
        return new Citation(List.of(), "", IsoDate.UNKNOWN, List.of(), "", "", note);
    }

    public boolean isWork() {
        return !printed.isEmpty();
    }
}
