package dossier.model;

/** What kind of work a citation names, as far as its words show. */
public enum WorkType {
    ARTICLE_JOURNAL,
    ARTICLE_NEWSPAPER,
    BOOK,
    BROADCAST,
    CHAPTER,
    DATASET,
    INTERVIEW,
    LEGAL_CASE,
    LEGISLATION,
    MANUSCRIPT,
    PAPER_CONFERENCE,
    POST,
    REPORT,
    STANDARD,
    THESIS,
    TREATY,
    WEBPAGE,
    /** The words do not show it. */
    UNKNOWN;

    /** Whether it is one of several in a container, such as an article in a journal. */
    public boolean isPart() {
        return this == ARTICLE_JOURNAL
                || this == ARTICLE_NEWSPAPER
                || this == CHAPTER
                || this == PAPER_CONFERENCE
                || this == POST
                || this == WEBPAGE;
    }
}
