package dossier.site.inline;

import dossier.model.entry.Inline;
import java.util.List;

/**
 * A stretch of text that is drawn in one way: plain, a link to a subject, a marked name, or a note marker; in what authors
 * write also emphasis and links, which have spans inside them.
 *
 * @param kind how it is drawn
 * @param path of the page it leads to, from the root; for a marker the anchor of the note on the same page
 * @param key for a mention its subject, as {@code country/myanmar}; for a marker or a mark its id
 * @param inside what it is drawn around, in place of its text
 */
public record Span(Kind kind, String text, String path, String key, List<Span> inside) {
    /** The ways; templates ask by {@link Span#isMention} and its like. */
    public enum Kind {
        TEXT,
        MENTION,
        MARK,
        MARKER,
        LINK,
        ADDRESS,
        STRONG,
        EMPHASIS,
        CODE,
        BREAK;

        static Kind of(Inline.Style style) {
            return valueOf(style.name());
        }
    }

    public Span {
        inside = List.copyOf(inside);
    }

    Span(Kind kind, String text, String path, String key) {
        this(kind, text, path, key, List.of());
    }

    static Span around(Kind kind, String path, List<Span> inside) {
        return new Span(kind, "", path, "", inside);
    }

    static Span text(String text) {
        return new Span(Kind.TEXT, text, "", "");
    }

    static Span mark(String text) {
        return new Span(Kind.MARK, text, "", "");
    }

    /** @param id its anchor; may be empty */
    static Span mark(String id, List<Span> inside) {
        return new Span(Kind.MARK, "", "", id, inside);
    }

    /** The same with spans inside it in place of its text. */
    Span with(List<Span> inside) {
        return new Span(kind, text, path, key, inside);
    }

    public boolean isMention() {
        return kind == Kind.MENTION;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    /** To a page of the dossier, by its path from the root. */
    public boolean isLink() {
        return kind == Kind.LINK;
    }

    /** To where its author says, as written. */
    public boolean isAddress() {
        return kind == Kind.ADDRESS;
    }

    /** Whether an address leads to the web. */
    public boolean isExternal() {
        return path.matches("(?i)https?://.*");
    }

    public boolean isStrong() {
        return kind == Kind.STRONG;
    }

    public boolean isEmphasis() {
        return kind == Kind.EMPHASIS;
    }

    public boolean isCode() {
        return kind == Kind.CODE;
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    public boolean isMarker() {
        return kind == Kind.MARKER;
    }
}
