package dossier.site.view;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import dossier.site.index.CitingMarker;
import dossier.site.index.SupportIndex.EventQuote;
import dossier.site.inline.Highlight;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of an article as pages show it: its title, its blocks with their margin, and the list of its notes. */
public record ArticleText(List<Span> title, List<DrawnBlocks> groups, List<FootnoteView> notes) {
    /** Blocks that are drawn together: the items of one list, or one block alone. */
    public record DrawnBlocks(String kind, List<BlockView> blocks) {}

    /**
     * A block of the article.
     *
     * @param level of a heading, 0 for a paragraph
     * @param number of a paragraph, for the gutter; empty for what has none
     * @param notes the notes cited in it, for the margin
     * @param claims the claims that rest on words of it, for the margin
     * @param events those that words of it prove, each a link to the timeline
     */
    public record BlockView(
            String id,
            int level,
            String number,
            List<Span> spans,
            List<FootnoteView> notes,
            Collection<ClaimView> claims,
            Collection<Link> events) {}

    /**
     * A note in the list, with links back to the text, to its page and to its sources.
     *
     * @param spans its text with quoted words marked; empty where nothing of it is quoted
     * @param standing {@code withdrawn}, where a source of it is; empty where all hold
     */
    public record FootnoteView(
            String number,
            String text,
            List<Span> spans,
            String standing,
            String url,
            Link page,
            List<Link> sources,
            String repeats,
            List<MarkerLink> back) {
        public String anchor() {
            return Routes.anchorOfNote(number);
        }

        /** The note that it repeats, on the same page. */
        public Link repeated() {
            return new Link("#" + Routes.anchorOfNote(repeats), repeats);
        }
    }

    /** @param label says which use it is, for those who do not see the arrow */
    public record MarkerLink(String anchor, String label) {}

    /** The quotes in one place of an article, and the claims and events that they support, each once. */
    private record Quoted(List<Highlight> quotes, Set<ClaimView> claims, Set<Link> events) {
        static final Quoted NOTHING = new Quoted(List.of(), Set.of(), Set.of());

        Quoted() {
            this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    public static ArticleText of(Article article, SiteContext context) {
        Map<String, Quoted> quoted = quoted(article, context);
        List<FootnoteView> notes = article.notes().stream()
                .map(note -> view(new NoteReference(article, note), quoted, context))
                .toList();
        Quoted title = quoted.getOrDefault(Routes.TITLE, Quoted.NOTHING);
        return new ArticleText(
                Highlight.on(article.title().value(), title.quotes()), groups(article, notes, quoted), notes);
    }

    /** By the anchors of the places. */
    private static Map<String, Quoted> quoted(Article article, SiteContext context) {
        Map<String, Quoted> quoted = new HashMap<>();
        for (Evidence piece : context.index().support().quotedFrom(article)) {
            add(quoted, Routes.anchor(piece), piece.quote()).claims().add(context.view(piece.claim()));
        }
        for (EventQuote proof : context.index().support().eventQuotesFrom(article)) {
            add(quoted, Routes.anchor(proof.event(), proof.number()), proof.quote())
                    .events()
                    .add(new Link(
                            context.routes().onTimeline(proof.event()),
                            proof.event().title()));
        }
        return quoted;
    }

    private static Quoted add(Map<String, Quoted> quoted, String id, Quote quote) {
        Quoted place = quoted.computeIfAbsent(Routes.anchor(quote.place()), anchor -> new Quoted());
        place.quotes().add(Highlight.of(id, quote));
        return place;
    }

    private static List<DrawnBlocks> groups(Article article, List<FootnoteView> noted, Map<String, Quoted> quoted) {
        List<List<Span>> spans = Spans.ofArticle(
                article, id -> quoted.getOrDefault(id, Quoted.NOTHING).quotes());
        Map<String, FootnoteView> notes = new HashMap<>();
        noted.forEach(note -> notes.put(note.number(), note));
        List<DrawnBlocks> groups = new ArrayList<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String kind = blocks.get(i) instanceof Paragraph paragraph
                    ? paragraph.kind().word()
                    : "heading";
            boolean goesOn = kind.equals("list-item")
                    && !groups.isEmpty()
                    && groups.get(groups.size() - 1).kind().equals(kind);
            if (!goesOn) {
                groups.add(new DrawnBlocks(kind, new ArrayList<>()));
            }
            Quoted here = quoted.getOrDefault(blocks.get(i).id(), Quoted.NOTHING);
            groups.get(groups.size() - 1).blocks().add(view(blocks.get(i), spans.get(i), notes, here));
        }
        return groups;
    }

    private static BlockView view(Block block, List<Span> spans, Map<String, FootnoteView> notes, Quoted quoted) {
        int level = block instanceof Heading heading ? heading.level() : 0;
        boolean numbered =
                block instanceof Paragraph paragraph && paragraph.kind().isText();
        List<FootnoteView> cited = block.markers().stream()
                .map(Marker::note)
                .distinct()
                .filter(notes::containsKey)
                .map(notes::get)
                .toList();
        String number = numbered ? block.id().substring(1) : "";
        return new BlockView(block.id(), level, number, spans, cited, quoted.claims(), quoted.events());
    }

    private static FootnoteView view(NoteReference use, Map<String, Quoted> quoted, SiteContext context) {
        NoteReading note = use.note();
        List<Highlight> quotes = quoted.getOrDefault(Routes.anchorOfNote(note.number()), Quoted.NOTHING)
                .quotes();
        List<Source> sources = context.dossier().sourcesOf(use);
        return new FootnoteView(
                note.number(),
                note.text(),
                quotes.isEmpty() ? List.of() : Highlight.on(note.text(), quotes),
                standing(sources, context.text()),
                note.url(),
                context.link(use),
                sources.stream().map(Link::to).toList(),
                note.repeats(),
                context.index().citations().markersOf(use).stream()
                        .map(citing -> markerLink(citing, context.text()))
                        .toList());
    }

    private static String standing(List<Source> sources, SiteText text) {
        return sources.stream()
                .map(source -> source.standing().status())
                .filter(status -> !status.isSound())
                .max(Comparator.naturalOrder())
                .map(status -> text.say("source " + status.word()))
                .orElse("");
    }

    private static MarkerLink markerLink(CitingMarker citing, SiteText text) {
        String note = citing.marker().note();
        return new MarkerLink(
                Routes.anchorOfMarker(note, citing.use()),
                text.say("Back to use {0} of note {1}, in {2}", citing.use(), note, text.place(citing.block())));
    }
}
