package dossier.site;

import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.Unclaimed;
import dossier.model.entry.SubjectKind;
import dossier.phrase.Phrases;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.site.index.CitationIndex;
import dossier.site.index.DossierIndex;
import dossier.site.index.TimelineEntry;
import dossier.site.page.AboutPage;
import dossier.site.page.ArticlePage;
import dossier.site.page.AuthorNotePage;
import dossier.site.page.BriefingPage;
import dossier.site.page.ClaimPage;
import dossier.site.page.DisagreementsPage;
import dossier.site.page.FootnotePage;
import dossier.site.page.Frame;
import dossier.site.page.GlossaryPage;
import dossier.site.page.HomePage;
import dossier.site.page.MatrixPage;
import dossier.site.page.NamesPage;
import dossier.site.page.NotFoundPage;
import dossier.site.page.Output;
import dossier.site.page.Page;
import dossier.site.page.PrintPage;
import dossier.site.page.PublisherPage;
import dossier.site.page.SharedPage;
import dossier.site.page.SinglePointsPage;
import dossier.site.page.SourcePage;
import dossier.site.page.SubjectPage;
import dossier.site.page.TimelinePage;
import dossier.site.route.Link;
import dossier.site.view.SharedSource;
import dossier.site.view.SinglePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which pages the dossier has, by path, and the frame around them. Pages are light: what they show is worked out when they
 * are drawn.
 */
public final class Pages {
    private final DossierIndex lookup;
    private final PageRegistry register;
    private final List<Link> sections = new ArrayList<>();
    private Previews previews;
    private Frame frame;

    private Pages(Dossier dossier, Phrases phrases, Problems problems) {
        this.lookup = new DossierIndex(dossier, phrases);
        this.register = new PageRegistry(problems);
    }

    /**
     * All pages of a dossier; two that want one path are a problem naming both.
     *
     * @param known problems that the site lists, at places that do not depend on where the dossier lies
     */
    public static Pages of(Dossier dossier, Phrases phrases, List<Problem> known, Problems problems) {
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
        pages.register.add(new HomePage(pages.lookup));
        pages.register.add(new NotFoundPage(pages.say("Not found")));
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
                : Optional.of(new Output(Frame.CARD, lookup.maps().card(new HomePage(lookup).path())));
    }

    /** In order of their paths. */
    public List<Page> all() {
        return register.all();
    }

    private Dossier dossier() {
        return lookup.dossier();
    }

    private String say(String phrase, Object... parts) {
        return lookup.words().say(phrase, parts);
    }

    private void addBriefing() {
        if (dossier().briefing().isThere()) {
            register.add(new BriefingPage(lookup));
            sections.add(new Link(BriefingPage.PATH, say("Briefing")));
        }
    }

    private void addClaims() {
        List<Claim> claims = dossier().claims();
        PageRegistry.inOrder(
                claims,
                Link::to,
                (claim, previous, next) -> register.add(new ClaimPage(claim, lookup, previous, next)));
        if (!claims.isEmpty()) {
            List<Claim> open = DisagreementsPage.all(lookup);
            PageRegistry.inParts(
                    DisagreementsPage.BASE,
                    open,
                    DisagreementsPage.CLAIMS_PER_PAGE,
                    (part, slice) -> register.add(new DisagreementsPage(part, slice, lookup)));
            PageRegistry.inParts(
                    SinglePoint.BASE,
                    SinglePoint.all(lookup),
                    SinglePointsPage.POINTS_PER_PAGE,
                    (part, slice) -> register.add(new SinglePointsPage(part, slice, lookup)));
            addIndex(IndexPages.ofClaims(claims, lookup));
        }
    }

    private void addArticles() {
        List<Article> articles = dossier().articles();
        PageRegistry.inOrder(
                articles,
                Link::to,
                (article, previous, next) -> register.add(new ArticlePage(article, lookup, previous, next)));
        addIndex(IndexPages.ofArticles(articles, lookup));
    }

    private void addSubjects(SubjectKind kind) {
        List<Subject> subjects = dossier().subjects(kind).stream()
                .sorted(Comparator.comparing(subject -> subject.id().text()))
                .toList();
        PageRegistry.inOrder(
                subjects,
                Link::to,
                (subject, previous, next) -> PageRegistry.inParts(
                        kind.plural() + "/" + subject.id(),
                        lookup.passages(subject),
                        DossierIndex.PASSAGES_PER_PAGE,
                        (part, slice) -> register.add(new SubjectPage(subject, part, lookup, previous, next))));
        if (kind == SubjectKind.TOPIC && MatrixPage.isNeeded(lookup)) {
            PageRegistry.inParts(
                    MatrixPage.BASE,
                    dossier().articles(),
                    MatrixPage.ARTICLES_PER_PAGE,
                    (part, slice) -> register.add(new MatrixPage(part, slice, lookup)));
        }
        if (!subjects.isEmpty()) {
            addIndex(IndexPages.ofSubjects(kind, subjects, lookup));
        }
    }

    private void addFootnotes() {
        int all = 0;
        for (Article article : dossier().articles()) {
            List<NoteReference> uses = article.notes().stream()
                    .map(note -> new NoteReference(article, note))
                    .toList();
            PageRegistry.inOrder(
                    uses,
                    this::noteLink,
                    (use, previous, next) -> register.add(new FootnotePage(use, lookup, previous, next)));
            all += uses.size();
        }
        if (all > 0) {
            addIndex(IndexPages.ofNotes(all, lookup));
        }
    }

    private Link noteLink(NoteReference use) {
        return new Link(use.path(), say("Note {0}", use.note().number()));
    }

    private void addSources() {
        List<Source> sources = dossier().sources();
        PageRegistry.inOrder(
                sources,
                Link::to,
                (source, previous, next) -> PageRegistry.inParts(
                        "sources/" + source.id(),
                        source.uses(),
                        SourcePage.USES_PER_PAGE,
                        (part, slice) -> register.add(new SourcePage(source, part, lookup, previous, next))));
        if (!sources.isEmpty()) {
            addIndex(IndexPages.ofSources(sources, lookup));
        }
        List<Source> shared = lookup.citations().shared();
        if (!shared.isEmpty()) {
            PageRegistry.inParts(CitationIndex.SHARED, shared, CitationIndex.SHARED_PER_PAGE, (part, slice) -> {
                List<SharedSource> entries = slice.stream()
                        .flatMap(source -> SharedSource.of(source, lookup).stream())
                        .toList();
                register.add(new SharedPage(part, entries, shared.size(), lookup.words()));
            });
        }
    }

    private void addPublishers() {
        List<Publisher> publishers = dossier().publishers();
        PageRegistry.inOrder(
                publishers,
                Link::to,
                (publisher, previous, next) -> PageRegistry.inParts(
                        "publishers/" + publisher.id(),
                        PublisherPage.entries(publisher, lookup),
                        PublisherPage.ROWS_PER_PAGE,
                        (part, slice) ->
                                register.add(new PublisherPage(publisher, part, slice, lookup, previous, next))));
        if (!publishers.isEmpty()) {
            addIndex(IndexPages.ofPublishers(publishers, lookup));
        }
    }

    private void addAuthorNotes() {
        List<AuthorNote> notes = dossier().notes();
        PageRegistry.inOrder(
                notes,
                Link::to,
                (note, previous, next) -> register.add(new AuthorNotePage(note, lookup, previous, next)));
        if (!notes.isEmpty()) {
            addIndex(IndexPages.ofAuthorNotes(notes, lookup));
        }
    }

    private void addTimeline() {
        PageRegistry.inParts(
                TimelineEntry.BASE,
                lookup.timeline(),
                TimelineEntry.PER_PAGE,
                (part, slice) -> register.add(new TimelinePage(part, slice, lookup)));
        sections.add(new Link("timeline.html", say("Timeline")));
    }

    private void addGlossary() {
        register.add(GlossaryPage.of(lookup));
        sections.add(new Link("glossary.html", say("Glossary")));
    }

    private void addAbout(List<Problem> known) {
        PageRegistry.inParts(
                "about",
                dossier().articles(),
                AboutPage.ARTICLES_PER_PAGE,
                (part, slice) -> register.add(new AboutPage(part, slice, part.isFirst() ? known : List.of(), lookup)));
        Unclaimed unclaimed = dossier().unclaimed();
        if (AboutPage.cuts(unclaimed)) {
            NamesPage.parts(unclaimed).forEach(part -> register.add(new NamesPage(part, unclaimed, lookup.words())));
        }
    }

    private void addPrint() {
        PageRegistry.inParts(
                PrintPage.BASE,
                dossier().articles(),
                PrintPage.ARTICLES_PER_PAGE,
                (part, slice) -> register.add(
                        new PrintPage(part, slice, (part.number() - 1) * PrintPage.ARTICLES_PER_PAGE, lookup)));
    }

    private void addIndex(IndexPages index) {
        index.pages().forEach(register::add);
        sections.add(new Link(index.folder() + "/index.html", index.heading()));
    }
}
