package dossier.site.view;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Quote;
import dossier.model.reading.Block;
import dossier.model.reading.Footnote;
import dossier.model.reading.Heading;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import dossier.site.index.Citing;
import dossier.site.index.DossierIndex;
import dossier.site.index.SiteText;
import dossier.site.index.SupportIndex;
import dossier.site.inline.Highlight;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
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
            return Footnote.anchor(number);
        }

        /** The note that it repeats, on the same page. */
        public Link repeated() {
            return new Link("#" + Footnote.anchor(repeats), repeats);
        }
    }

    /** @param label says which use it is, for those who do not see the arrow */
    public record BackLink(String anchor, String label) {}

    public static ArticleText of(Article article, DossierIndex lookup) {
        Map<String, List<Highlight>> quotes = new HashMap<>();
        for (SupportIndex.Highlighted quoted : lookup.grounds().highlights(article)) {
            quotes.computeIfAbsent(quoted.quote().place().anchor(), anchor -> new ArrayList<>())
                    .add(Highlight.of(quoted.id(), quoted.quote()));
        }
        List<NoteView> notes = article.notes().stream()
                .map(note ->
                        view(new NoteReference(article, note), quotes.getOrDefault(note.anchor(), List.of()), lookup))
                .toList();
        String title = article.title().value();
        return new ArticleText(
                Highlight.on(title, quotes.getOrDefault(Quote.Place.TITLE, List.of())),
                groups(article, notes, quotes, lookup),
                notes);
    }

    private static List<Group> groups(
            Article article, List<NoteView> noted, Map<String, List<Highlight>> quotes, DossierIndex lookup) {
        List<List<Span>> runs = Spans.ofArticle(article, quotes);
        Map<String, List<ClaimView>> claims = claims(article, lookup);
        Map<String, Set<Event>> events = lookup.grounds().eventsIn(article);
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
                                    .map(event -> new Link(lookup.pathOf(event), event.title()))
                                    .toList()));
        }
        return groups;
    }

    /** The claims that rest on words of each block, each once. */
    private static Map<String, List<ClaimView>> claims(Article article, DossierIndex lookup) {
        Map<String, Set<Slug>> ids = new LinkedHashMap<>();
        Map<Slug, ClaimView> views = new HashMap<>();
        for (Evidence piece : lookup.grounds().quotedFrom(article)) {
            ids.computeIfAbsent(piece.quote().place().anchor(), anchor -> new LinkedHashSet<>())
                    .add(piece.claim());
            views.computeIfAbsent(piece.claim(), id -> ClaimView.of(lookup.claim(id), lookup));
        }
        Map<String, List<ClaimView>> claims = new HashMap<>();
        ids.forEach((anchor, here) ->
                claims.put(anchor, here.stream().map(views::get).toList()));
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

    private static NoteView view(NoteReference use, List<Highlight> quotes, DossierIndex lookup) {
        NoteReading note = use.note();
        return new NoteView(
                note.number(),
                note.text(),
                quotes.isEmpty() ? List.of() : Highlight.on(note.text(), quotes),
                standing(use, lookup),
                note.url(),
                new Link(use.path(), lookup.words().say("Note {0}", note.number())),
                lookup.citations().sourcesOf(use).stream().map(Link::to).toList(),
                note.repeats(),
                lookup.citations().citings(use).stream()
                        .map(citing -> backLink(citing, lookup.words()))
                        .toList());
    }

    private static String standing(NoteReference use, DossierIndex lookup) {
        return lookup.citations().sourcesOf(use).stream()
                .map(source -> source.standing().status())
                .filter(status -> !status.isSound())
                .max(Comparator.naturalOrder())
                .map(status -> lookup.words().say("source " + status.word()))
                .orElse("");
    }

    private static BackLink backLink(Citing citing, SiteText words) {
        return new BackLink(
                citing.anchor(),
                words.say(
                        "Back to use {0} of note {1}, in {2}",
                        citing.time(), citing.marker().note(), words.place(citing.block())));
    }
}
