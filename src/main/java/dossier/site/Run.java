package dossier.site;

/**
 * A stretch of text that is drawn in one way: plain, a link to a subject, a marked name, or a note marker.
 *
 * @param kind how it is drawn
 * @param path of the page it leads to, from the root; for a marker the anchor of the note on the same page
 * @param key for a mention its subject, as {@code country/myanmar}; for a marker its id
 */
public record Run(Kind kind, String text, String path, String key) {
    /** The ways; templates ask by {@link Run#isMention} and its like. */
    public enum Kind {
        TEXT,
        MENTION,
        MARK,
        MARKER
    }

    static Run text(String text) {
        return new Run(Kind.TEXT, text, "", "");
    }

    static Run mark(String text) {
        return new Run(Kind.MARK, text, "", "");
    }

    public boolean isMention() {
        return kind == Kind.MENTION;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isMarker() {
        return kind == Kind.MARKER;
    }
}
