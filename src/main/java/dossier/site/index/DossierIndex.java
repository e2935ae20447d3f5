package dossier.site.index;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Passage;
import dossier.model.Publisher;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.phrase.Phrases;
import dossier.site.reference.CitationStyle;
import dossier.site.route.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dossier seen from each thing in it: what leads to a subject, a source, a publisher. Made once, read by all pages. */
public final class DossierIndex {
    /** Passages on one page of a subject. */
    public static final int PASSAGES_PER_PAGE = 60;

    private final Dossier dossier;
    private final SiteText words;
    private final CitationStyle style;
    private final Map<Subject, Map<Slug, Integer>> firstPassage = new HashMap<>();
    private final Map<Subject, MentionTotals> totals = new HashMap<>();
    private final Map<Subject, List<Article>> written = new HashMap<>();
    private final Map<Subject, List<Article>> added = new HashMap<>();
    private final Map<Subject, List<Event>> events = new HashMap<>();
    private final Map<Publisher, List<Article>> published = new HashMap<>();
    private final Map<Slug, Article> articles = new HashMap<>();
    private final Map<Slug, Claim> claims = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final List<TimelineEntry> timeline;
    private final RelatedArticles nearness;
    private final BacklinkIndex backlinks;
    private final SupportIndex grounds;
    private final CitationIndex citations;
    private final DossierMaps maps = new DossierMaps(this);
    private final Map<Slug, String> eventPaths = new HashMap<>();

    public DossierIndex(Dossier dossier, Phrases phrases) {
        this.dossier = dossier;
        this.words = new SiteText(phrases);
        this.style = CitationStyle.of(dossier.settings());
        dossier.passages().forEach((subject, passages) -> {
            firstPassage.put(subject, firstOf(passages));
            totals.put(subject, MentionTotals.of(passages));
        });
        dossier.subjects().forEach(subject -> subjects.put(subject.key(), subject));
        for (Article article : dossier.articles()) {
            articles.put(article.id(), article);
            article.authors().value().forEach(author -> add(written, author, article));
            article.publisher().value().ifPresent(publisher -> add(published, publisher, article));
            article.added().forEach(subject -> add(added, subject, article));
        }
        dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Event event : dossier.events()) {
            event.subjects().forEach(subject -> add(events, subject, event));
        }
        timeline = TimelineEntry.of(dossier);
        nearness = new RelatedArticles(dossier);
        backlinks = new BacklinkIndex(dossier.notes(), words);
        grounds = new SupportIndex(dossier);
        citations = new CitationIndex(dossier, words);
        for (int i = 0; i < timeline.size(); i++) {
            String page = Part.pathOf(TimelineEntry.BASE, i, TimelineEntry.PER_PAGE);
            timeline.get(i).event().ifPresent(e -> eventPaths.put(e.id(), page + "#" + TimelineEntry.anchor(e)));
        }
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static Map<Slug, Integer> firstOf(List<Passage> passages) {
        Map<Slug, Integer> first = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            first.putIfAbsent(passages.get(i).article().id(), i);
        }
        return first;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** How references are laid out. */
    public CitationStyle style() {
        return style;
    }

    /** What the dossier is called. */
    public String name() {
        return dossier.settings().name();
    }

    public List<Passage> passages(Subject subject) {
        return dossier.passages().getOrDefault(subject, List.of());
    }

    /** Where a subject's page begins to list an article's passages. */
    public String passagesIn(Subject subject, Article article) {
        int index = firstPassage.getOrDefault(subject, Map.of()).getOrDefault(article.id(), -1);
        if (index < 0) {
            return subject.path();
        }
        String base = subject.path().substring(0, subject.path().length() - ".html".length());
        return Part.pathOf(base, index, PASSAGES_PER_PAGE) + "#in-" + article.id();
    }

    /** How many articles mention a subject. */
    public int articlesOf(Subject subject) {
        return firstPassage.getOrDefault(subject, Map.of()).size();
    }

    public int mentionsOf(Subject subject) {
        return totals.getOrDefault(subject, MentionTotals.NONE).mentions();
    }

    /**
     * The first passages of the newest and of the oldest article of known date that mention a subject; none where no date
     * is known.
     */
    public List<Passage> spanOf(Subject subject) {
        return totals.getOrDefault(subject, MentionTotals.NONE).span();
    }

    /** Every form under which a subject was found, in order of the alphabet. */
    public Set<String> formsOf(Subject subject) {
        return totals.getOrDefault(subject, MentionTotals.NONE).forms();
    }

    public Optional<Subject> country(String id) {
        return Optional.ofNullable(subjects.get("country/" + id));
    }

    public List<Article> writtenBy(Subject person) {
        return written.getOrDefault(person, List.of());
    }

    /** Articles that YAML adds a subject to, and whose text does not name it. */
    public List<Article> addedTo(Subject subject) {
        Map<Slug, Integer> named = firstPassage.getOrDefault(subject, Map.of());
        return added.getOrDefault(subject, List.of()).stream()
                .filter(article -> !named.containsKey(article.id()))
                .toList();
    }

    /** Events and publications by date. */
    public List<TimelineEntry> timeline() {
        return timeline;
    }

    public List<Event> events(Subject subject) {
        return events.getOrDefault(subject, List.of());
    }

    public List<Article> publishedBy(Publisher publisher) {
        return published.getOrDefault(publisher, List.of());
    }

    /** What is said in the language of the site. */
    public SiteText words() {
        return words;
    }

    /** The subjects of a kind, those most mentioned first. */
    public List<Subject> mostMentioned(SubjectKind kind) {
        return dossier.subjects(kind).stream()
                .sorted(Comparator.comparingInt((Subject subject) -> -mentionsOf(subject))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The articles nearest to one, by what they speak of. */
    public List<RelatedArticles.Near> near(Article article) {
        return nearness.to(article);
    }

    /** Where the dossier's authors link to a page in their notes. */
    public List<PassageView> noted(String path) {
        return backlinks.to(path);
    }

    /** Which notes lead to which works. */
    public CitationIndex citations() {
        return citations;
    }

    /** The maps of the dossier's countries. */
    public DossierMaps maps() {
        return maps;
    }

    /** What claims and judgements rest on. */
    public SupportIndex grounds() {
        return grounds;
    }

    /** An event's place on the timeline. */
    public String pathOf(Event event) {
        return eventPaths.get(event.id());
    }

    public Claim claim(Slug id) {
        return claims.get(id);
    }

    public Article article(Slug id) {
        return articles.get(id);
    }
}
