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
public record Span(SpanKind kind, String text, String path, String key, List<Span> inside) {
    /** The ways; templates ask by {@link Span#isMention} and its like. */
    public enum SpanKind {
        TEXT,
        MENTION,
        MARK,
        DIFFERENCE,
        MARKER,
        LINK,
        ADDRESS,
        STRONG,
        EMPHASIS,
        CODE,
        BREAK;

        static SpanKind of(Inline.Style style) {
            return valueOf(style.name());
        }
    }

    public Span {
        inside = List.copyOf(inside);
    }

    Span(SpanKind kind, String text, String path, String key) {
        this(kind, text, path, key, List.of());
    }

    static Span around(SpanKind kind, String path, List<Span> inside) {
        return new Span(kind, "", path, "", inside);
    }

    public static Span text(String text) {
        return new Span(SpanKind.TEXT, text, "", "");
    }

    static Span mark(String text) {
        return new Span(SpanKind.MARK, text, "", "");
    }

    /** @param id its anchor; may be empty */
    static Span mark(String id, List<Span> inside) {
        return new Span(SpanKind.MARK, "", "", id, inside);
    }

    /** What one quote has and another has not. */
    static Span difference(String text) {
        return new Span(SpanKind.DIFFERENCE, text, "", "");
    }

    /** The same with spans inside it in place of its text. */
    Span with(List<Span> inside) {
        return new Span(kind, text, path, key, inside);
    }

    public boolean isMention() {
        return kind == SpanKind.MENTION;
    }

    public boolean isMark() {
        return kind == SpanKind.MARK;
    }

    public boolean isDifference() {
        return kind == SpanKind.DIFFERENCE;
    }

    /** To a page of the dossier, by its path from the root. */
    public boolean isLink() {
        return kind == SpanKind.LINK;
    }

    /** To where its author says, as written. */
    public boolean isAddress() {
        return kind == SpanKind.ADDRESS;
    }

    /** Whether an address leads to the web. */
    public boolean isExternal() {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    public boolean isStrong() {
        return kind == SpanKind.STRONG;
    }

    public boolean isEmphasis() {
        return kind == SpanKind.EMPHASIS;
    }

    public boolean isCode() {
        return kind == SpanKind.CODE;
    }

    public boolean isBreak() {
        return kind == SpanKind.BREAK;
    }

    public boolean isMarker() {
        return kind == SpanKind.MARKER;
    }
}
