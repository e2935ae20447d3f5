package dossier.site.inline;

import dossier.model.Quote;
import dossier.model.Quote.Range;
import dossier.site.inline.Spans.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A quote marked in its text. Quotes may overlap one another and cut through names that are links; each
 * has its id once, where it begins.
 *
 * @param id {@code q-capacity-2}
 */
public record Highlight(String id, List<Range> spans) {
    private static final int MOST_NESTED = 20;

    public static Highlight of(String id, Quote quote) {
        return new Highlight(id, quote.spans());
    }

    /** A text without links as spans. */
    public static List<Span> on(String text, List<Highlight> highlights) {
        return on(List.of(new Piece(0, text.length(), Span.text(text))), highlights);
    }

    /** The pieces of a text as spans, with marks around what is quoted. */
    public static List<Span> on(List<Piece> pieces, List<Highlight> highlights) {
        if (highlights.isEmpty()) {
            return pieces.stream().map(Piece::span).toList();
        }
        HighlightIndex quotes = new HighlightIndex(highlights);
        List<Span> spans = new ArrayList<>();
        List<Span> marked = new ArrayList<>();
        List<String> ids = List.of();
        for (Piece piece : cut(pieces, quotes)) {
            boolean opens = quotes.isEdge(piece.start()) && piece.end() > piece.start();
            boolean inside = quotes.hold(piece.start(), piece.end());
            if (opens || !inside) {
                close(spans, marked, ids);
                ids = opens ? begins(piece, quotes) : List.of();
            }
            (inside ? marked : spans).add(piece.span());
        }
        close(spans, marked, ids);
        return spans;
    }

    private static void close(List<Span> spans, List<Span> marked, List<String> ids) {
        if (!marked.isEmpty()) {
            spans.addAll(marks(ids, marked));
            marked.clear();
        }
    }

    /**
     * One mark for each quote that begins there, around one another; those of too many stand before them with nothing inside,
     * as marks nest no deeper than a template can be drawn.
     */
    private static List<Span> marks(List<String> ids, List<Span> inside) {
        int nested = Math.min(MOST_NESTED, ids.size());
        Span span = Span.mark(ids.isEmpty() ? "" : ids.get(0), inside);
        for (String id : ids.subList(Math.min(1, nested), nested)) {
            span = Span.mark(id, List.of(span));
        }
        List<Span> marks = new ArrayList<>();
        ids.subList(nested, ids.size()).forEach(id -> marks.add(Span.mark(id, List.of())));
        marks.add(span);
        return marks;
    }

    /** The quotes that begin with a piece, and do not end inside it. */
    private static List<String> begins(Piece piece, HighlightIndex quotes) {
        return quotes.startingAt(piece.start()).stream()
                .filter(highlight -> highlight.spans().get(0).end() >= piece.end())
                .map(Highlight::id)
                .toList();
    }

    /** Whether a quote covers all of a piece, so that its mark stands around it. */
    private boolean covers(Piece piece) {
        return spans.stream().anyMatch(span -> span.start() <= piece.start() && span.end() >= piece.end());
    }

    /** The pieces cut where quotes begin and end: plain text falls apart, a link has the mark inside. */
    private static List<Piece> cut(List<Piece> pieces, HighlightIndex quotes) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Integer> inside = quotes.edgesInside(piece.start(), piece.end());
            if (inside.isEmpty()) {
                cut.add(piece);
                continue;
            }
            List<Piece> parts = parts(piece, inside);
            if (piece.span().isMention()) {
                List<Highlight> within = quotes.touching(piece.start(), piece.end()).stream()
                        .filter(highlight -> !highlight.covers(piece))
                        .toList();
                cut.add(new Piece(piece.start(), piece.end(), piece.span().with(on(parts, within))));
            } else {
                cut.addAll(parts);
            }
        }
        return cut;
    }

    private static List<Piece> parts(Piece piece, List<Integer> edges) {
        List<Piece> parts = new ArrayList<>();
        int from = piece.start();
        edges.add(piece.end());
        for (int to : edges) {
            String text = piece.span().text().substring(from - piece.start(), to - piece.start());
            parts.add(new Piece(from, to, Span.text(text)));
            from = to;
        }
        return parts;
    }
}
