package dossier.site.view;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Quote;
import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import dossier.site.index.CitingMarker;
import dossier.site.index.SupportIndex;
import dossier.site.index.SupportIndex.EventQuote;
import dossier.site.inline.Highlight;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of an article as it is drawn: its title, its blocks with their margin, and the list of its notes. */
public record ArticleText(List<Span> title, List<Group> groups, List<NoteView> notes) {
    /** Blocks that are drawn together: the items of one list, or one block alone. */
    public record Group(String kind, List<BlockView> blocks) {}

    /**
     * A block of the article.
     *
     * @param level of a heading, 0 for a paragraph
     * @param notes the notes cited in it, for the margin
     * @param claims the claims that rest on words of it, for the margin
     * @param events those that words of it prove, each a link to the timeline
     */
    public record BlockView(
            String id,
            int level,
            String number,
            List<Span> runs,
            List<NoteView> notes,
            List<ClaimView> claims,
            List<Link> events) {}

    /**
     * A note in the list, with its ways back to the text and on to its page and its sources.
     *
     * @param runs its text with quoted words marked; empty where nothing of it is quoted
     * @param standing {@code withdrawn}, where a source of it is; empty where all hold
     */
    public record NoteView(
            String number,
            String text,
            List<Span> runs,
            String standing,
            String url,
            Link page,
            List<Link> sources,
            String repeats,
            List<BackLink> back) {
        public String anchor() {
            return Routes.anchorOfNote(number);
        }

        /** The note that it repeats, on the same page. */
        public Link repeated() {
            return new Link("#" + Routes.anchorOfNote(repeats), repeats);
        }
    }

    /** @param label says which use it is, for those who do not see the arrow */
    public record BackLink(String anchor, String label) {}

    public static ArticleText of(Article article, SiteContext context) {
        Map<String, List<Highlight>> quotes = new HashMap<>();
        SupportIndex support = context.index().support();
        support.quotedFrom(article).forEach(piece -> add(quotes, Routes.anchor(piece), piece.quote()));
        support.eventQuotesFrom(article)
                .forEach(proof -> add(quotes, Routes.anchor(proof.event(), proof.number()), proof.quote()));
        List<NoteView> notes = article.notes().stream()
                .map(note -> view(
                        new NoteReference(article, note),
                        quotes.getOrDefault(Routes.anchorOfNote(note.number()), List.of()),
                        context))
                .toList();
        String title = article.title().value();
        return new ArticleText(
                Highlight.on(title, quotes.getOrDefault("t1", List.of())),
                groups(article, notes, quotes, context),
                notes);
    }

    private static void add(Map<String, List<Highlight>> quotes, String id, Quote quote) {
        quotes.computeIfAbsent(Routes.anchor(quote.place()), anchor -> new ArrayList<>())
                .add(Highlight.of(id, quote));
    }

    private static List<Group> groups(
            Article article, List<NoteView> noted, Map<String, List<Highlight>> quotes, SiteContext context) {
        List<List<Span>> runs = Spans.ofArticle(article, quotes);
        Map<String, List<ClaimView>> claims = claims(article, context);
        Map<String, Set<Event>> events = new HashMap<>();
        for (EventQuote proof : context.index().support().eventQuotesFrom(article)) {
            events.computeIfAbsent(Routes.anchor(proof.quote().place()), anchor -> new LinkedHashSet<>())
                    .add(proof.event());
        }
        Map<String, NoteView> notes = new LinkedHashMap<>();
        noted.forEach(note -> notes.put(note.number(), note));
        List<Group> groups = new ArrayList<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String kind = blocks.get(i) instanceof Paragraph paragraph
                    ? paragraph.kind().word()
                    : "heading";
            boolean goesOn = kind.equals("list-item")
                    && !groups.isEmpty()
                    && groups.get(groups.size() - 1).kind().equals(kind);
            if (!goesOn) {
                groups.add(new Group(kind, new ArrayList<>()));
            }
            groups.get(groups.size() - 1)
                    .blocks()
                    .add(view(
                            blocks.get(i),
                            runs.get(i),
                            notes,
                            claims.getOrDefault(blocks.get(i).id(), List.of()),
                            events.getOrDefault(blocks.get(i).id(), Set.of()).stream()
                                    .map(event -> new Link(context.routes().onTimeline(event), event.title()))
                                    .toList()));
        }
        return groups;
    }

    /** The claims that rest on words of each block, each once. */
    private static Map<String, List<ClaimView>> claims(Article article, SiteContext context) {
        Map<String, Set<Slug>> ids = new LinkedHashMap<>();
        for (Evidence piece : context.index().support().quotedFrom(article)) {
            ids.computeIfAbsent(Routes.anchor(piece.quote().place()), anchor -> new LinkedHashSet<>())
                    .add(piece.claim());
        }
        Map<String, List<ClaimView>> claims = new HashMap<>();
        ids.forEach((anchor, here) -> claims.put(
                anchor,
                here.stream().map(context.index()::claim).map(context::view).toList()));
        return claims;
    }

    private static BlockView view(
            Block block, List<Span> runs, Map<String, NoteView> notes, List<ClaimView> claims, List<Link> events) {
        int level = block instanceof Heading heading ? heading.level() : 0;
        boolean numbered =
                block instanceof Paragraph paragraph && paragraph.kind().isText();
        List<NoteView> cited = block.markers().stream()
                .map(Marker::note)
                .distinct()
                .filter(notes::containsKey)
                .map(notes::get)
                .toList();
        return new BlockView(block.id(), level, numbered ? block.id().substring(1) : "", runs, cited, claims, events);
    }

    private static NoteView view(NoteReference use, List<Highlight> quotes, SiteContext context) {
        NoteReading note = use.note();
        return new NoteView(
                note.number(),
                note.text(),
                quotes.isEmpty() ? List.of() : Highlight.on(note.text(), quotes),
                standing(use, context),
                note.url(),
                new Link(Routes.path(use), context.text().say("Note {0}", note.number())),
                context.dossier().sourcesOf(use).stream().map(Link::to).toList(),
                note.repeats(),
                context.index().citations().markersOf(use).stream()
                        .map(citing -> backLink(citing, context.text()))
                        .toList());
    }

    private static String standing(NoteReference use, SiteContext context) {
        return context.dossier().sourcesOf(use).stream()
                .map(source -> source.standing().status())
                .filter(status -> !status.isSound())
                .max(Comparator.naturalOrder())
                .map(status -> context.text().say("source " + status.word()))
                .orElse("");
    }

    private static BackLink backLink(CitingMarker citing, SiteText words) {
        return new BackLink(
                Routes.anchorOfMarker(citing.marker().note(), citing.use()),
                words.say(
                        "Back to use {0} of note {1}, in {2}",
                        citing.use(), citing.marker().note(), words.place(citing.block())));
    }
}
