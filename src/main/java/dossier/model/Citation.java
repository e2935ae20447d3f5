package dossier.model;

import dossier.language.IsoDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The work that a note cites, as far as the note says. What cannot be assigned to a field is in {@code printed} only.
 *
 * <p>{@code Storey, Ian. November 30, 2023. Myanmar-Russia Relations Since the Coup. Fulcrum. https://…} has an author,
 * a date, a title, the container Fulcrum and a URL.
 *
 * @param authors as printed, family name first where the note has it so
 * @param fields those that the note shows; none is blank
 * @param accessed when the address was opened
 * @param printed the whole note, white space collapsed, a URL that was glued to a word set apart
 */
public record Citation(
        WorkType type,
        List<String> authors,
        List<String> editors,
        List<String> translators,
        Map<CitationField, String> fields,
        IsoDate published,
        IsoDate accessed,
        String printed) {
    /** The citation of a note that only comments, or only repeats another. */
    public static final Citation NONE = printed("");

    public Citation {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        translators = List.copyOf(translators);
        Map<CitationField, String> known = new EnumMap<>(CitationField.class);
        fields.forEach((field, words) -> {
            if (!words.isBlank()) {
                known.put(field, words);
            }
        });
        fields = Collections.unmodifiableMap(known);
    }

    /** A work of which no more is known than how it is printed. */
    public static Citation printed(String note) {
        return new CitationBuilder(note).build();
    }

    /** The same work, of a note that prints it in other words. */
    public Citation printedAs(String note) {
        return new Citation(type, authors, editors, translators, fields, published, accessed, note);
    }

    /** What a field holds; empty where the note does not show it. */
    public String field(CitationField field) {
        return fields.getOrDefault(field, "");
    }

    public String title() {
        return field(CitationField.TITLE);
    }

    public String container() {
        return field(CitationField.CONTAINER);
    }

    public String url() {
        return field(CitationField.URL);
    }

    public String doi() {
        return field(CitationField.DOI);
    }

    public boolean isWork() {
        return !printed.isEmpty();
    }

    /** How many of its parts are known. */
    public int known() {
        int lists = (authors.isEmpty() ? 0 : 1) + (editors.isEmpty() ? 0 : 1) + (translators.isEmpty() ? 0 : 1);
        return fields.size() + lists + (published.isKnown() ? 1 : 0) + (accessed.isKnown() ? 1 : 0);
    }
}
