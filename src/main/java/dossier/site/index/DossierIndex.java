package dossier.site.index;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Passage;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The dossier looked up from each thing in it: what mentions a subject, cites a source, supports a claim. Built once. */
public final class DossierIndex {
    private final Dossier dossier;
    private final Map<Subject, MentionTotals> totals = new HashMap<>();
    private final Map<SubjectKind, List<Subject>> mostMentioned = new EnumMap<>(SubjectKind.class);
    private final ListMap<Subject, Article> written = new ListMap<>();
    private final ListMap<Subject, Article> added = new ListMap<>();
    private final ListMap<Subject, Event> events = new ListMap<>();
    private final ListMap<Publisher, Article> published = new ListMap<>();
    private final Map<Slug, Article> articles = new HashMap<>();
    private final Map<Slug, Claim> claims = new HashMap<>();
    private final Map<Slug, Source> sources = new HashMap<>();
    private final Map<Slug, Event> eventsById = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final List<TimelineEntry> timeline;
    private final RelatedArticles related;
    private final BacklinkIndex backlinks;
    private final SupportIndex support;
    private final CitationIndex citations;
    private final CheckIndex checks;

    public DossierIndex(Dossier dossier) {
        this.dossier = dossier;
        // The parts do not depend on each other.
        ForkJoinTask<RelatedArticles> relatedArticles = start(() -> new RelatedArticles(dossier));
        ForkJoinTask<SupportIndex> supportIndex = start(() -> new SupportIndex(dossier));
        ForkJoinTask<CitationIndex> citationIndex = start(() -> new CitationIndex(dossier));
        addMentions();
        for (Article article : dossier.articles()) {
            articles.put(article.id(), article);
            article.authors().value().forEach(author -> written.add(author, article));
            article.publisher().value().ifPresent(publisher -> published.add(publisher, article));
            article.added().forEach(subject -> added.add(subject, article));
        }
        dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
        dossier.sources().forEach(source -> sources.put(source.id(), source));
        dossier.events().forEach(event -> eventsById.put(event.id(), event));
        dossier.events().forEach(event -> event.subjects().forEach(subject -> events.add(subject, event)));
        timeline = TimelineEntry.of(dossier);
        checks = new CheckIndex(dossier.checks());
        backlinks = new BacklinkIndex(dossier.notes());
        citations = citationIndex.join();
        support = supportIndex.join();
        related = relatedArticles.join();
    }

    private static <T> ForkJoinTask<T> start(Callable<T> part) {
        return ForkJoinPool.commonPool().submit(part);
    }

    private void addMentions() {
        dossier.subjects().forEach(subject -> subjects.put(subject.key(), subject));
        dossier.passages().forEach((subject, passages) -> totals.put(subject, MentionTotals.of(passages)));
        for (SubjectKind kind : SubjectKind.values()) {
            Comparator<Subject> byMentions = Comparator.comparingInt(subject -> -mentionsOf(subject));
            mostMentioned.put(
                    kind,
                    dossier.subjects(kind).stream()
                            .sorted(byMentions.thenComparing(Comparator.naturalOrder()))
                            .toList());
        }
    }

    public Dossier dossier() {
        return dossier;
    }

    public List<Passage> passages(Subject subject) {
        return dossier.passages().getOrDefault(subject, List.of());
    }

    private MentionTotals totals(Subject subject) {
        return totals.getOrDefault(subject, MentionTotals.NONE);
    }

    /** How many articles mention a subject. */
    public int articlesOf(Subject subject) {
        return totals(subject).articles().size();
    }

    public int mentionsOf(Subject subject) {
        return totals(subject).mentions();
    }

    /**
     * The first passages of the newest and of the oldest article of known date that mention a subject; none where no date
     * is known.
     */
    public List<Passage> spanOf(Subject subject) {
        return totals(subject).span();
    }

    /** Every form under which a subject was found, in order of the alphabet. */
    public Set<String> formsOf(Subject subject) {
        return totals(subject).forms();
    }

    /** The subjects of a kind, those most mentioned first. */
    public List<Subject> mostMentioned(SubjectKind kind) {
        return mostMentioned.get(kind);
    }

    public Optional<Subject> country(String id) {
        return Optional.ofNullable(subjects.get("country/" + id));
    }

    public List<Article> writtenBy(Subject person) {
        return written.get(person);
    }

    /** Articles to which YAML adds a subject, and whose text does not name it. */
    public List<Article> addedTo(Subject subject) {
        Set<Article> naming = totals(subject).articles();
        return added.get(subject).stream()
                .filter(article -> !naming.contains(article))
                .toList();
    }

    /** Events and publications by date. */
    public List<TimelineEntry> timeline() {
        return timeline;
    }

    public List<Event> events(Subject subject) {
        return events.get(subject);
    }

    public List<Article> publishedBy(Publisher publisher) {
        return published.get(publisher);
    }

    /** The articles most like one, by their subjects and terms. */
    public List<RelatedArticles.Related> related(Article article) {
        return related.to(article);
    }

    /** Where the authors' notes link to each thing. */
    public BacklinkIndex backlinks() {
        return backlinks;
    }

    /** What the build doubts. */
    public CheckIndex checks() {
        return checks;
    }

    /** Which notes cite which sources. */
    public CitationIndex citations() {
        return citations;
    }

    /** What claims and judgements rest on. */
    public SupportIndex support() {
        return support;
    }

    public Claim claim(Slug id) {
        return claims.get(id);
    }

    public Source source(Slug id) {
        return sources.get(id);
    }

    public Event event(Slug id) {
        return eventsById.get(id);
    }

    public Article article(Slug id) {
        return articles.get(id);
    }
}
