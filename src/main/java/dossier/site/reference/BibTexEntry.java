package dossier.site.reference;

import java.util.Locale;

/** A type of entry of BibTeX, with the names that it has for what a work is in and who publishes it. */
enum BibTexEntry {
    ARTICLE("journal", "publisher"),
    BOOK("series", "publisher"),
    INCOLLECTION("booktitle", "publisher"),
    INPROCEEDINGS("booktitle", "publisher"),
    TECHREPORT("series", "institution"),
    PHDTHESIS("series", "school"),
    MASTERSTHESIS("series", "school"),
    MISC("howpublished", "publisher");

    private final String container;
    private final String publisher;

    BibTexEntry(String container, String publisher) {
        this.container = container;
        this.publisher = publisher;
    }

    /** @param genre what the work calls itself, which tells a master's thesis */
    static BibTexEntry of(CslType type, String genre) {
        String low = genre.toLowerCase(Locale.ROOT);
        boolean master = low.contains("master") || low.startsWith("ma ") || low.startsWith("m.");
        return type == CslType.THESIS && master ? MASTERSTHESIS : type.bibtex();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String container() {
        return container;
    }

    String publisher() {
        return publisher;
    }
}
