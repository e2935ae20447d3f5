package dossier.site.inline;

import dossier.language.Sentences;
import dossier.model.AuthorNote;
import dossier.model.AuthorNote.Target;
import dossier.model.entry.Inline;
import dossier.model.entry.ProseBlock.InlineContent;
import dossier.site.inline.Span.SpanKind;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes spans of the lines that authors wrote: all of a line on their own page, or the sentence that links to another. */
public final class ProseSpans {
    private final AuthorNote note;

    public ProseSpans(AuthorNote note) {
        this.note = note;
    }

    public List<Span> of(InlineContent line) {
        return line.inlines().stream().map(this::span).toList();
    }

    private Span span(Inline piece) {
        if (piece instanceof Inline.Words words) {
            return span(words);
        }
        if (piece instanceof Inline.EntityLink link) {
            Target target = note.target(link);
            String path = target.entity().map(Routes::path).orElse("");
            String anchor = target.block().isEmpty() ? "" : "#" + target.block();
            List<Span> inside = link.words().isEmpty() ? List.of(Span.text(target.label())) : spans(link.words());
            return Span.around(SpanKind.LINK, path + anchor, inside);
        }
        if (piece instanceof Inline.Address address) {
            return Span.around(SpanKind.ADDRESS, address.url(), spans(address.words()));
        }
        return piece instanceof Inline.Cited cited ? marker(cited) : Span.around(SpanKind.BREAK, "", List.of());
    }

    private static List<Span> spans(List<Inline.Words> words) {
        return words.stream().map(ProseSpans::span).toList();
    }

    private static Span span(Inline.Words words) {
        Span span = Span.text(words.text());
        for (Inline.Style style : words.styles()) {
            span = Span.around(SpanKind.of(style), "", List.of(span));
        }
        return span;
    }

    private static Span marker(Inline.Cited cited) {
        String number = String.valueOf(cited.note());
        return new Span(
                SpanKind.MARKER, number, "#" + Routes.anchorOfNote(number), Routes.anchorOfMarker(number, cited.use()));
    }

    /** The line as it is read, without note markers. */
    public String text(InlineContent line) {
        return line.inlines().stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Inline piece) {
        boolean isNamed =
                piece instanceof Inline.EntityLink link && link.words().isEmpty();
        return isNamed ? note.target((Inline.EntityLink) piece).label() : piece.text();
    }

    /** The sentences of a line that hold some of its links, with the words of these marked. */
    public List<Span> sentence(InlineContent line, List<Inline.EntityLink> links) {
        Spans.Cutter cutter = new Spans.Cutter(text(line));
        List<Integer> ends = new ArrayList<>();
        int start = -1;
        int at = 0;
        for (Inline piece : line.inlines()) {
            int end = at + text(piece).length();
            if (piece instanceof Inline.EntityLink link && links.contains(link)) {
                cutter.mark(at, end);
                start = start < 0 ? at : start;
                ends.add(end);
            }
            at = end;
        }
        return cutter.excerpt(start, ends);
    }

    /** The first sentence of the first paragraph; empty without one. */
    public String opening() {
        return note.prose().blocks().stream()
                .filter(block -> block.kind().equals("paragraph"))
                .flatMap(block -> block.lines())
                .map(this::text)
                .findFirst()
                .map(text -> text.substring(0, Sentences.around(text, 0, 1).end()))
                .orElse("");
    }
}
