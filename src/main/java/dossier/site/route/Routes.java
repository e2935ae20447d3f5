package dossier.site.route;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.CheckTarget;
import dossier.model.Entity;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.NoteReference;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.NoteSign;
import dossier.site.index.DossierIndex;
import dossier.site.index.TimelineEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The path of every page from the site's root, and the anchor of every place on one. A place in a list that takes several
 * pages depends on the whole list, so those places are worked out once for each dossier.
 */
public final class Routes {
    public static final String HOME = "index.html";
    public static final String BRIEFING = "briefing.html";
    public static final String GLOSSARY = "glossary.html";
    public static final String NOT_FOUND = "404.html";

    /** The anchor of an article's title. */
    public static final String TITLE = "t1";

    /** Paths of the first pages of lists, without {@code .html}. */
    public static final String ABOUT = "about";

    public static final String CHECKS = "checks";
    public static final String NAMES = "about-names";
    public static final String PRINT = "print";
    public static final String SEARCH = "search";
    public static final String TIMELINE = "timeline";
    public static final String DISAGREEMENTS = "disagreements";
    public static final String SINGLE_POINTS = "claims/single-source";
    public static final String SHARED_SOURCES = "sources/shared";
    public static final String TOPICS_BY_ARTICLE = "topics/by-article";

    private static final Pattern AGAIN = Pattern.compile("-\\d+$");

    /** How many entries a page of a list has. */
    public static final int PASSAGES_PER_PAGE = 60;

    public static final int SHARED_SOURCES_PER_PAGE = 60;
    public static final int TIMELINE_ENTRIES_PER_PAGE = 200;

    private final Map<Subject, Map<Article, String>> passages = new HashMap<>();
    private final Map<Source, String> sharedSources = new HashMap<>();
    private final Map<Slug, String> events = new HashMap<>();
    private final Map<Article, String> publications = new HashMap<>();

    public Routes(DossierIndex index) {
        index.dossier().passages().forEach((subject, all) -> passages.put(subject, placesOf(subject, all)));
        List<Source> shared = index.citations().shared();
        for (int i = 0; i < shared.size(); i++) {
            String page = Part.pathOf(SHARED_SOURCES, i, SHARED_SOURCES_PER_PAGE);
            sharedSources.put(shared.get(i), page + "#" + shared.get(i).id());
        }
        List<TimelineEntry> timeline = index.timeline();
        for (int i = 0; i < timeline.size(); i++) {
            String page = Part.pathOf(TIMELINE, i, TIMELINE_ENTRIES_PER_PAGE) + "#";
            timeline.get(i).event().ifPresent(event -> events.put(event.id(), page + anchor(event)));
            timeline.get(i).article().ifPresent(article -> publications.put(article, page + anchorOfDay(article)));
        }
    }

    private static Map<Article, String> placesOf(Subject subject, List<Passage> passages) {
        Map<Article, String> places = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Article article = passages.get(i).article();
            if (!places.containsKey(article)) {
                places.put(article, Part.pathOf(base(subject), i, PASSAGES_PER_PAGE) + "#" + anchorOfPassages(article));
            }
        }
        return places;
    }

    /** Where a subject's pages begin to list an article's passages; its first page where the article does not name it. */
    public String passages(Subject subject, Article article) {
        return passages.getOrDefault(subject, Map.of()).getOrDefault(article, path(subject));
    }

    /** The entry of a source that several articles rest on, in the list of such sources. */
    public String sharedSource(Source source) {
        return sharedSources.get(source);
    }

    /** The place of an event on the timeline. */
    public String onTimeline(Event event) {
        return events.get(event.id());
    }

    /** The place of an article's publication on the timeline; only articles of known date have one. */
    public String onTimeline(Article article) {
        return publications.get(article);
    }

    /** {@code countries/myanmar.html}. */
    public static String path(Entity entity) {
        return path(entity.entityKey());
    }

    /** The same by the key; a term of the glossary is a place on its page. */
    public static String path(EntityKey key) {
        return key.kind() == EntityKind.TERM ? GLOSSARY + "#" + anchorOfTerm(key.id()) : base(key) + ".html";
    }

    /** The path of an entity's first page without {@code .html}: {@code countries/myanmar}. */
    public static String base(Entity entity) {
        return base(entity.entityKey());
    }

    private static String base(EntityKey key) {
        String folder = switch (key.kind()) {
            case ARTICLE -> "articles";
            case AUTHOR_NOTE -> "notes";
            case CLAIM -> "claims";
            case PUBLISHER -> "publishers";
            case SOURCE -> "sources";
            case COUNTRY, ORGANISATION, PERSON, PLACE, TOPIC ->
                SubjectKind.valueOf(key.kind().name()).plural();
            case TERM -> throw new IllegalArgumentException("no page: " + key);
        };
        return folder + "/" + key.id();
    }

    /** The page of an article's note. */
    public static String path(NoteReference note) {
        return path(note.key());
    }

    /** The same by its number, which may be words or a sign: {@code footnotes/the-long-road/12.html}. */
    public static String path(NoteReference.Key note) {
        return "footnotes/" + note.article() + "/" + Slug.of(NoteSign.name(note.number())) + ".html";
    }

    /** The page of what a check is about; empty for the dossier as a whole, and for events. */
    public static String path(CheckTarget on) {
        return switch (on.kind()) {
            case ARTICLE -> path(new EntityKey(EntityKind.ARTICLE, on.id()));
            case NOTE -> path(new NoteReference.Key(on.id(), on.part()));
            case SOURCE -> path(new EntityKey(EntityKind.SOURCE, on.id()));
            case CLAIM, EVIDENCE -> path(new EntityKey(EntityKind.CLAIM, on.id()));
            case JUDGEMENT -> BRIEFING + "#judgement-" + on.id();
            case EVENT, DOSSIER -> "";
        };
    }

    public static String path(Judgement judgement) {
        return BRIEFING + "#" + anchor(judgement);
    }

    /** The quoted words in the article. */
    public static String path(Evidence evidence) {
        return path(evidence.article()) + "#" + anchor(evidence);
    }

    /** A block in its article: {@code articles/the-long-road.html#p3}. */
    public static String path(Article article, Block block) {
        return path(article) + "#" + block.id();
    }

    /** The first page of a list, such as {@link #TIMELINE}. */
    public static String first(String list) {
        return list + ".html";
    }

    /** The list of everything in a folder: {@code countries/index.html}. */
    public static String list(String folder) {
        return folder + "/index.html";
    }

    /** {@code q-capacity-2}. */
    public static String anchor(Evidence evidence) {
        return "q-" + evidence.claim() + "-" + evidence.number();
    }

    /** The anchor of one of an event's quotes, from 1, on the page of the article. */
    public static String anchor(Event event, int quote) {
        return "qe-" + event.id() + "-" + quote;
    }

    /** A place of an article that can be quoted: {@code t1} for the title, {@code fn-12} for a note, or a block. */
    public static String anchor(Quote.Place place) {
        return place.isTitle() ? TITLE : place.isNote() ? anchorOfNote(place.id()) : place.id();
    }

    public static String anchor(Judgement judgement) {
        return "judgement-" + judgement.id();
    }

    public static String anchor(Event event) {
        return "event-" + event.id();
    }

    /** {@code fn-12}. */
    public static String anchorOfNote(String number) {
        return "fn-" + NoteSign.name(number);
    }

    /**
     * A place that cites a note, by how often the note was cited up to there: {@code fnref-2}, then {@code fnref-2-2}. For
     * the second note 2, which is 2-2, the first is {@code fnref-2-2-1}.
     */
    public static String anchorOfMarker(String note, int use) {
        String name = NoteSign.name(note);
        return "fnref-" + name + (use == 1 && !AGAIN.matcher(name).find() ? "" : "-" + use);
    }

    public static String anchorOfTerm(Slug term) {
        return "term-" + term;
    }

    /** The day on which an article was published, on the timeline. */
    public static String anchorOfDay(Article article) {
        return "published-" + article.id();
    }

    /** An article's passages on the page of a subject. */
    public static String anchorOfPassages(Article article) {
        return "in-" + article.id();
    }

    /** Another subject in the list of those that a subject is named with. */
    public static String anchorOfNeighbour(Subject other) {
        return "with-" + other.kind().word() + "-" + other.id();
    }
}
