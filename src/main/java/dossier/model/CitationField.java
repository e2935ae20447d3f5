package dossier.model;

/** A field of a citation that holds words as printed; the names are those of the Citation Style Language. */
public enum CitationField {
    TITLE("title"),
    /** The journal, newspaper, site or book that the work is in. */
    CONTAINER("container-title"),
    PUBLISHER("publisher"),
    PLACE("publisher-place"),
    VOLUME("volume"),
    ISSUE("issue"),
    /** The pages of the whole work in its container, not the place that a note points to. */
    PAGES("page"),
    EDITION("edition"),
    /** Of a report, a standard or a law, or the docket of a case. */
    NUMBER("number"),
    /** What the work calls itself: {@code PhD diss.}, {@code working paper}. */
    GENRE("genre"),
    ARCHIVE("archive"),
    /** Box, folder or shelf mark in the archive. */
    ARCHIVE_LOCATION("archive_location"),
    /** The court or the body that made it. */
    AUTHORITY("authority"),
    /** What a reader should know of it besides. */
    NOTE("note"),
    URL("URL"),
    /** {@code 10.1000/182}. */
    DOI("DOI");

    private final String csl;

    CitationField(String csl) {
        this.csl = csl;
    }

    public String csl() {
        return csl;
    }
}
