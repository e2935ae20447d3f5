package dossier.site;

import dossier.lookup.Citations;
import dossier.lookup.Dated;
import dossier.lookup.Lookup;
import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import dossier.model.Unclaimed;
import dossier.model.Use;
import dossier.page.Frame;
import dossier.page.Link;
import dossier.page.Output;
import dossier.page.Page;
import dossier.page.Part;
import dossier.phrase.Phrases;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.view.Shared;
import dossier.view.SinglePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which pages the dossier has, by path, and the frame around them. Pages are light: what they show is worked out when they
 * are drawn.
 */
public final class Pages {
    private final Lookup lookup;
    private final SortedMap<String, Page> byPath = new TreeMap<>();
    private final List<Link> sections = new ArrayList<>();
    private final Problems problems;
    private Previews previews;
    private Frame frame;

    private Pages(Dossier dossier, Phrases phrases, Problems problems) {
        this.lookup = new Lookup(dossier, phrases);
        this.problems = problems;
    }

    /** All pages of a dossier; two that want one path are a problem naming both. */
    public static Pages of(Dossier dossier, Phrases phrases, Problems problems) {
        List<Problem> known = problems.sorted();
        Pages pages = new Pages(dossier, phrases, problems);
        pages.addBriefing();
        pages.addArticles();
        pages.addClaims();
        for (SubjectKind kind : SubjectKind.values()) {
            pages.addSubjects(kind);
        }
        pages.addFootnotes();
        pages.addSources();
        pages.addPublishers();
        pages.addAuthorNotes();
        pages.addTimeline();
        pages.addGlossary();
        pages.addAbout(known);
        pages.addPrint();
        pages.add(new HomePage(pages.lookup));
        pages.add(new NotFoundPage(pages.say("Not found")));
        pages.previews = Previews.of(pages.lookup);
        pages.frame = Frame.of(
                dossier.settings(),
                pages.sections,
                new Link("about.html", pages.say("How this was made")),
                pages.previews.files());
        return pages;
    }

    public Frame frame() {
        return frame;
    }

    /** What the script of previews loads. */
    public Previews previews() {
        return previews;
    }

    /** The picture that other sites show beside a link, which must have the address of this one; none without. */
    public Optional<Output> card() {
        return frame.baseUrl().isEmpty()
                ? Optional.empty()
                : Optional.of(new Output(Frame.CARD, lookup.maps().card(new HomePage(lookup))));
    }

    /** In order of their paths. */
    public List<Page> all() {
        return List.copyOf(byPath.values());
    }

    private Dossier dossier() {
        return lookup.dossier();
    }

    private String say(String phrase, Object... parts) {
        return lookup.words().say(phrase, parts);
    }

    private void add(Page page) {
        Page other = byPath.putIfAbsent(page.path(), page);
        if (other != null) {
            problems.error(
                    Location.file(page.path()),
                    "path-collision",
                    "two pages want this path: \"" + other.title() + "\" and \"" + page.title() + "\"",
                    "give one of them another id");
        }
    }

    private void addBriefing() {
        if (dossier().briefing().isThere()) {
            add(new BriefingPage(lookup));
            sections.add(new Link(BriefingPage.PATH, say("Briefing")));
        }
    }

    private void addClaims() {
        List<Claim> claims = dossier().claims();
        for (int i = 0; i < claims.size(); i++) {
            add(new ClaimPage(claims.get(i), lookup, around(claims, i - 1, Link::to), around(claims, i + 1, Link::to)));
        }
        if (!claims.isEmpty()) {
            List<Claim> open = DisagreementsPage.all(lookup);
            for (Part part : Part.of(DisagreementsPage.BASE, open.size(), DisagreementsPage.CLAIMS_PER_PAGE)) {
                add(new DisagreementsPage(part, part.slice(open, DisagreementsPage.CLAIMS_PER_PAGE), lookup));
            }
            List<SinglePoint> points = SinglePoint.all(lookup);
            for (Part part : Part.of(SinglePoint.BASE, points.size(), SinglePointsPage.POINTS_PER_PAGE)) {
                add(new SinglePointsPage(part, part.slice(points, SinglePointsPage.POINTS_PER_PAGE), lookup));
            }
            addIndex(Index.ofClaims(claims, lookup));
        }
    }

    private void addArticles() {
        List<Article> articles = dossier().articles();
        for (int i = 0; i < articles.size(); i++) {
            add(new ArticlePage(
                    articles.get(i), lookup, around(articles, i - 1, Link::to), around(articles, i + 1, Link::to)));
        }
        addIndex(Index.ofArticles(articles, lookup));
    }

    private void addSubjects(SubjectKind kind) {
        List<Subject> subjects = dossier().subjects(kind).stream()
                .sorted(Comparator.comparing(subject -> subject.id().text()))
                .toList();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            int passages = lookup.passages(subject).size();
            for (Part part : Part.of(kind.plural() + "/" + subject.id(), passages, Lookup.PASSAGES_PER_PAGE)) {
                add(new SubjectPage(
                        subject, part, lookup, around(subjects, i - 1, Link::to), around(subjects, i + 1, Link::to)));
            }
        }
        if (kind == SubjectKind.TOPIC && new HomePage(lookup).wholeMatrix().isThere() && !subjects.isEmpty()) {
            addMatrix();
        }
        if (!subjects.isEmpty()) {
            addIndex(Index.ofSubjects(kind, subjects, lookup));
        }
    }

    private void addMatrix() {
        List<Article> articles = dossier().articles();
        for (Part part : Part.of(MatrixPage.BASE, articles.size(), MatrixPage.ARTICLES_PER_PAGE)) {
            add(new MatrixPage(part, part.slice(articles, MatrixPage.ARTICLES_PER_PAGE), lookup));
        }
    }

    private void addFootnotes() {
        int all = 0;
        for (Article article : dossier().articles()) {
            List<Use> uses =
                    article.notes().stream().map(note -> new Use(article, note)).toList();
            for (int i = 0; i < uses.size(); i++) {
                add(new FootnotePage(
                        uses.get(i), lookup, around(uses, i - 1, this::noteLink), around(uses, i + 1, this::noteLink)));
            }
            all += uses.size();
        }
        if (all > 0) {
            addIndex(Index.ofNotes(all, lookup));
        }
    }

    private Link noteLink(Use use) {
        return new Link(use.path(), say("Note {0}", use.note().number()));
    }

    private void addSources() {
        List<Source> sources = dossier().sources();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            for (Part part : Part.of("sources/" + source.id(), source.uses().size(), SourcePage.USES_PER_PAGE)) {
                add(new SourcePage(
                        source, part, lookup, around(sources, i - 1, Link::to), around(sources, i + 1, Link::to)));
            }
        }
        if (!sources.isEmpty()) {
            addIndex(Index.ofSources(sources, lookup));
        }
        List<Source> shared = lookup.citations().shared();
        for (Part part : Part.of(Citations.SHARED, shared.size(), Citations.SHARED_PER_PAGE)) {
            if (!shared.isEmpty()) {
                List<Shared> entries = part.slice(shared, Citations.SHARED_PER_PAGE).stream()
                        .flatMap(source -> Shared.of(source, lookup).stream())
                        .toList();
                add(new SharedPage(part, entries, shared.size(), lookup.words()));
            }
        }
    }

    private void addPublishers() {
        List<Publisher> publishers = dossier().publishers();
        for (int i = 0; i < publishers.size(); i++) {
            Publisher publisher = publishers.get(i);
            List<PublisherPage.Entry> entries = PublisherPage.entries(publisher, lookup);
            for (Part part : Part.of("publishers/" + publisher.id(), entries.size(), PublisherPage.ROWS_PER_PAGE)) {
                add(new PublisherPage(
                        publisher,
                        part,
                        part.slice(entries, PublisherPage.ROWS_PER_PAGE),
                        lookup,
                        around(publishers, i - 1, Link::to),
                        around(publishers, i + 1, Link::to)));
            }
        }
        if (!publishers.isEmpty()) {
            addIndex(Index.ofPublishers(publishers, lookup));
        }
    }

    private void addAuthorNotes() {
        List<AuthorNote> notes = dossier().notes();
        for (int i = 0; i < notes.size(); i++) {
            add(new AuthorNotePage(
                    notes.get(i), lookup, around(notes, i - 1, Link::to), around(notes, i + 1, Link::to)));
        }
        if (!notes.isEmpty()) {
            addIndex(Index.ofAuthorNotes(notes, lookup));
        }
    }

    private void addTimeline() {
        List<Dated> entries = lookup.timeline();
        for (Part part : Part.of(Dated.BASE, entries.size(), Dated.PER_PAGE)) {
            add(new TimelinePage(part, part.slice(entries, Dated.PER_PAGE), lookup));
        }
        sections.add(new Link("timeline.html", say("Timeline")));
    }

    private void addGlossary() {
        add(GlossaryPage.of(lookup));
        sections.add(new Link("glossary.html", say("Glossary")));
    }

    private void addAbout(List<Problem> known) {
        List<Article> articles = dossier().articles();
        for (Part part : Part.of("about", articles.size(), AboutPage.ARTICLES_PER_PAGE)) {
            add(new AboutPage(
                    part,
                    part.slice(articles, AboutPage.ARTICLES_PER_PAGE),
                    part.isFirst() ? known : List.of(),
                    lookup));
        }
        Unclaimed unclaimed = dossier().unclaimed();
        if (AboutPage.cuts(unclaimed)) {
            NamesPage.parts(unclaimed).forEach(part -> add(new NamesPage(part, unclaimed, lookup.words())));
        }
    }

    private void addPrint() {
        List<Article> articles = dossier().articles();
        for (Part part : Part.of(PrintPage.BASE, articles.size(), PrintPage.ARTICLES_PER_PAGE)) {
            add(new PrintPage(
                    part,
                    part.slice(articles, PrintPage.ARTICLES_PER_PAGE),
                    (part.number() - 1) * PrintPage.ARTICLES_PER_PAGE,
                    lookup));
        }
    }

    private void addIndex(Index index) {
        index.pages().forEach(this::add);
        sections.add(new Link(index.folder() + "/index.html", index.heading()));
    }

    private static <T> Link around(List<T> list, int index, Function<T, Link> link) {
        return index < 0 || index >= list.size() ? Link.NONE : link.apply(list.get(index));
    }
}
