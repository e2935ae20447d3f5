package dossier.site.inline;

import dossier.language.Sentences;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.site.inline.Span.SpanKind;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Cuts the text of blocks into spans: an article's own blocks with their links and markers, passages with their marks. */
public final class Spans {
    /** From the first mark of a passage to the last one shown. */
    private static final int LONGEST = 10_000;

    private Spans() {}

    /**
     * The blocks of an article, drawn. Note markers get an id for each use: {@code fnref-12}, {@code fnref-12-2}.
     *
     * @param quotes the quotes in each block, by its id
     */
    public static List<List<Span>> ofArticle(Article article, Function<String, List<Highlight>> quotes) {
        Set<String> notes = new HashSet<>();
        article.notes().forEach(note -> notes.add(note.number()));
        Map<String, Integer> uses = new HashMap<>();
        List<List<Span>> drawn = new ArrayList<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Cutter cutter = new Cutter(block.text());
            linked(article.mentionsIn(i), block.text()).forEach(cutter::mention);
            block.markers().forEach(marker -> cutter.marker(marker, uses, notes));
            drawn.add(Highlight.on(cutter.pieces(), quotes.apply(block.id())));
        }
        return drawn;
    }

    /** The first mention of each subject in a block. Of two subjects with one name, the one that it names itself. */
    private static List<Mention> linked(List<Mention> mentions, String text) {
        Set<String> seen = new HashSet<>();
        Map<Integer, Mention> byStart = new TreeMap<>();
        for (Mention mention : mentions) {
            String name = text.substring(mention.start(), mention.end());
            if (!byStart.containsKey(mention.start())
                    || mention.subject().names().contains(name)) {
                byStart.put(mention.start(), mention);
            }
        }
        return byStart.values().stream()
                .filter(mention -> seen.add(mention.subject().key()))
                .toList();
    }

    /** The sentences of a passage that hold its marks, or the whole of a block without marks. */
    public static List<Span> ofPassage(Passage passage) {
        String text = passage.text().text();
        Cutter cutter = new Cutter(text);
        passage.marks().forEach(cutter::mark);
        if (passage.marks().isEmpty()) {
            return cutter.spans();
        }
        List<Integer> ends = passage.marks().stream().map(Mention::end).toList();
        return cutter.excerpt(passage.marks().get(0).start(), ends);
    }

    /** The sentences of a text that hold a quote, with its words marked. */
    public static List<Span> ofQuote(Quote quote) {
        String text = quote.place().text();
        Cutter cutter = new Cutter(text);
        quote.spans().forEach(span -> cutter.mark(span.start(), span.end()));
        return cutter.excerpt(quote.start(), List.of(quote.end()));
    }

    /** The sentence that cites a note, with the marker in it. */
    public static List<Span> ofCitation(Block block, Marker marker) {
        Cutter cutter = new Cutter(block.text());
        cutter.cited(marker);
        Sentences.Sentence span = spanOfCitation(block, marker);
        return cutter.spans(span, Math.max(span.end(), marker.at()));
    }

    /** A marker belongs to the sentence that the character before it ends. */
    public static Sentences.Sentence spanOfCitation(Block block, Marker marker) {
        int before = Math.max(0, marker.at() - 1);
        return Sentences.around(block.text(), before, before);
    }

    /** A span with the stretch of the text that it draws; a marker draws none. */
    record Piece(int start, int end, Span span) {}

    /** Runs of one text, added in order of place. */
    static final class Cutter {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();

        Cutter(String text) {
            this.text = text;
        }

        void mention(Mention mention) {
            String name = text.substring(mention.start(), mention.end());
            Span span = new Span(
                    SpanKind.MENTION,
                    name,
                    Routes.path(mention.subject()),
                    mention.subject().key());
            pieces.add(new Piece(mention.start(), mention.end(), span));
        }

        void mark(Mention mention) {
            mark(mention.start(), mention.end());
        }

        void mark(int start, int end) {
            pieces.add(new Piece(start, end, Span.mark(text.substring(start, end))));
        }

        void marker(Marker marker, Map<String, Integer> uses, Set<String> notes) {
            int use = uses.merge(marker.note(), 1, Integer::sum);
            String note = notes.contains(marker.note()) ? "#" + Routes.anchorOfNote(marker.note()) : "";
            Span span = new Span(SpanKind.MARKER, marker.note(), note, Routes.anchorOfMarker(marker.note(), use));
            pieces.add(new Piece(marker.at(), marker.at(), span));
        }

        void cited(Marker marker) {
            pieces.add(new Piece(marker.at(), marker.at(), Span.mark("[" + marker.note() + "]")));
        }

        List<Span> spans() {
            return pieces().stream().map(Piece::span).toList();
        }

        /**
         * The sentences that hold marks, which come in order. Marks too far after the first are left out, or else as many
         * subjects as a paragraph names would each show all of it.
         *
         * @param start of the first mark
         * @param ends of all marks
         */
        List<Span> excerpt(int start, List<Integer> ends) {
            int last = ends.get(0);
            for (int end : ends) {
                last = end <= start + LONGEST ? Math.max(last, end) : last;
            }
            Sentences.Sentence span = Sentences.around(text, start, last);
            boolean more = ends.stream().anyMatch(end -> end > start + LONGEST && end > span.end());
            return spans(
                    new Sentences.Sentence(span.start(), span.end(), span.goesOnBefore(), span.goesOnAfter() || more),
                    span.end());
        }

        /** A stretch, with a sign where it is cut. */
        private List<Span> spans(Sentences.Sentence span, int end) {
            List<Span> spans = new ArrayList<>();
            if (span.goesOnBefore()) {
                spans.add(Span.text("… "));
            }
            pieces(span.start(), end).forEach(piece -> spans.add(piece.span()));
            if (span.goesOnAfter()) {
                spans.add(Span.text(" …"));
            }
            return spans;
        }

        /** All of the text, in order. */
        List<Piece> pieces() {
            return pieces(0, text.length());
        }

        private List<Piece> pieces(int from, int to) {
            pieces.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
            List<Piece> all = new ArrayList<>();
            int at = from;
            for (Piece piece : pieces) {
                boolean inside = piece.start() < at && piece.end() > piece.start();
                if (piece.start() < from || piece.end() > to || inside) {
                    continue;
                }
                if (piece.start() > at) {
                    all.add(plain(at, piece.start()));
                }
                all.add(piece);
                // A marker inside a name is drawn after it; a name inside a longer one is part of that.
                at = Math.max(at, piece.end());
            }
            if (at < to) {
                all.add(plain(at, to));
            }
            return all;
        }

        private Piece plain(int from, int to) {
            return new Piece(from, to, Span.text(text.substring(from, to)));
        }
    }
}
