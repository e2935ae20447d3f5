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
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.site.Menu.Group;
import dossier.site.page.AboutPage;
import dossier.site.page.ArticlePage;
import dossier.site.page.AuthorNotePage;
import dossier.site.page.BriefingPage;
import dossier.site.page.ChecksPage;
import dossier.site.page.ClaimPage;
import dossier.site.page.DisagreementsPage;
import dossier.site.page.FootnotePage;
import dossier.site.page.GlossaryPage;
import dossier.site.page.HomePage;
import dossier.site.page.MatrixPage;
import dossier.site.page.MenuGroup;
import dossier.site.page.NamesPage;
import dossier.site.page.NotFoundPage;
import dossier.site.page.Page;
import dossier.site.page.PrintPage;
import dossier.site.page.PublisherPage;
import dossier.site.page.SearchPage;
import dossier.site.page.SharedPage;
import dossier.site.page.SinglePointsPage;
import dossier.site.page.SourcePage;
import dossier.site.page.SubjectPage;
import dossier.site.page.TimelinePage;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.SinglePoint;
import dossier.site.view.SiteContext;
import java.util.Comparator;
import java.util.List;

/** Plans which pages a dossier has, and the menu that leads to them: page by page kind, in the order of the menu. */
final class PagePlan {
    private final SiteContext context;
    private final PageRegistry register;
    private final Menu menu = new Menu();

    private PagePlan(SiteContext context, Problems problems) {
        this.context = context;
        this.register = new PageRegistry(problems);
    }

    /** @param known problems that the site lists */
    static PagePlan of(SiteContext context, List<Problem> known, Problems problems) {
        PagePlan plan = new PagePlan(context, problems);
        plan.addBriefing();
        plan.addAuthorNotes();
        plan.addAbout(known);
        plan.addPrint();
        plan.addClaims();
        plan.addChecks();
        plan.addArticles();
        plan.addTimeline();
        for (SubjectKind kind : SubjectKind.values()) {
            plan.addSubjects(kind);
        }
        plan.addTopicsByArticle();
        plan.register.add(GlossaryPage.of(context));
        plan.menu.add(Group.SUBJECTS, Routes.GLOSSARY, plan.say("Glossary"));
        plan.addSources();
        plan.addFootnotes();
        plan.addPublishers();
        plan.addSearch();
        MovedPages.of(context).forEach(plan.register::add);
        plan.register.add(new HomePage(context));
        plan.register.add(new NotFoundPage(plan.say("Not found")));
        return plan;
    }

    /** In order of their paths. */
    List<Page> pages() {
        return register.all();
    }

    List<MenuGroup> menu() {
        return menu.groups(context.text());
    }

    private Dossier dossier() {
        return context.dossier();
    }

    private String say(String phrase) {
        return context.text().say(phrase);
    }

    private void addBriefing() {
        if (dossier().briefing().isThere()) {
            register.add(new BriefingPage(context));
            menu.add(Group.BRIEFING, Routes.BRIEFING, say("Briefing"));
        }
    }

    private void addClaims() {
        List<Claim> claims = dossier().claims();
        PageRegistry.inOrder(
                claims,
                Link::to,
                (claim, previous, next) -> register.add(new ClaimPage(claim, context, previous, next)));
        if (claims.isEmpty()) {
            return;
        }
        addIndex(Group.EVIDENCE, IndexPages.ofClaims(claims, context));
        List<Claim> open = DisagreementsPage.all(context);
        PageRegistry.inParts(
                Routes.DISAGREEMENTS,
                open,
                DisagreementsPage.CLAIMS_PER_PAGE,
                (part, slice) -> register.add(new DisagreementsPage(part, slice, context)));
        if (!open.isEmpty()) {
            menu.add(Group.EVIDENCE, Routes.first(Routes.DISAGREEMENTS), say("Disagreements"));
        }
        List<SinglePoint> points = SinglePoint.all(context);
        PageRegistry.inParts(
                Routes.SINGLE_POINTS,
                points,
                SinglePointsPage.POINTS_PER_PAGE,
                (part, slice) -> register.add(new SinglePointsPage(part, slice, context)));
        if (!points.isEmpty()) {
            menu.add(Group.EVIDENCE, Routes.first(Routes.SINGLE_POINTS), say("Claims that rest on one source"));
        }
    }

    private void addChecks() {
        PageRegistry.inParts(
                Routes.CHECKS,
                dossier().checks(),
                ChecksPage.CHECKS_PER_PAGE,
                (part, slice) -> register.add(new ChecksPage(part, slice, context)));
        if (!dossier().checks().isEmpty()) {
            menu.add(Group.EVIDENCE, Routes.first(Routes.CHECKS), say("Checks"));
        }
    }

    private void addArticles() {
        List<Article> articles = dossier().articles();
        PageRegistry.inOrder(
                articles,
                Link::to,
                (article, previous, next) -> register.add(new ArticlePage(article, context, previous, next)));
        addIndex(Group.ARTICLES, IndexPages.ofArticles(articles, context));
    }

    private void addSubjects(SubjectKind kind) {
        List<Subject> subjects = dossier().subjects(kind).stream()
                .sorted(Comparator.comparing(subject -> subject.id().text()))
                .toList();
        PageRegistry.inOrder(
                subjects,
                Link::to,
                (subject, previous, next) -> PageRegistry.inParts(
                        Routes.base(subject),
                        context.index().passages(subject),
                        Routes.PASSAGES_PER_PAGE,
                        (part, slice) -> register.add(new SubjectPage(subject, part, context, previous, next))));
        if (!subjects.isEmpty()) {
            addIndex(Group.SUBJECTS, IndexPages.ofSubjects(kind, subjects, context));
        }
    }

    private void addTopicsByArticle() {
        if (MatrixPage.isNeeded(context)) {
            PageRegistry.inParts(
                    Routes.TOPICS_BY_ARTICLE,
                    dossier().articles(),
                    MatrixPage.ARTICLES_PER_PAGE,
                    (part, slice) -> register.add(new MatrixPage(part, slice, context)));
            menu.add(Group.SUBJECTS, Routes.first(Routes.TOPICS_BY_ARTICLE), say("Topics by article"));
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
                    context::link,
                    (use, previous, next) -> register.add(new FootnotePage(use, context, previous, next)));
            all += uses.size();
        }
        if (all > 0) {
            addIndex(Group.SOURCES, IndexPages.ofNotes(all, context));
        }
    }

    private void addSources() {
        List<Source> sources = dossier().sources();
        sources.forEach(source -> PageRegistry.inParts(
                Routes.base(source),
                source.uses(),
                SourcePage.USES_PER_PAGE,
                (part, slice) -> register.add(new SourcePage(source, part, context))));
        if (!sources.isEmpty()) {
            addIndex(Group.SOURCES, IndexPages.ofSources(sources, context));
        }
        List<Source> shared = context.index().citations().shared();
        if (!shared.isEmpty()) {
            PageRegistry.inParts(
                    Routes.SHARED_SOURCES,
                    shared,
                    Routes.SHARED_SOURCES_PER_PAGE,
                    (part, slice) -> register.add(SharedPage.of(part, slice, shared.size(), context)));
            menu.add(Group.SOURCES, Routes.first(Routes.SHARED_SOURCES), say("Shared sources"));
        }
    }

    private void addPublishers() {
        List<Publisher> publishers = dossier().publishers();
        PageRegistry.inOrder(
                publishers,
                Link::to,
                (publisher, previous, next) -> PageRegistry.inParts(
                        Routes.base(publisher),
                        PublisherPage.entries(publisher, context),
                        PublisherPage.ROWS_PER_PAGE,
                        (part, slice) ->
                                register.add(new PublisherPage(publisher, part, slice, context, previous, next))));
        if (!publishers.isEmpty()) {
            addIndex(Group.SOURCES, IndexPages.ofPublishers(publishers, context));
        }
    }

    private void addAuthorNotes() {
        List<AuthorNote> notes = dossier().notes();
        PageRegistry.inOrder(
                notes,
                Link::to,
                (note, previous, next) -> register.add(new AuthorNotePage(note, context, previous, next)));
        if (!notes.isEmpty()) {
            addIndex(Group.BRIEFING, IndexPages.ofAuthorNotes(notes, context));
        }
    }

    private void addTimeline() {
        PageRegistry.inParts(
                Routes.TIMELINE,
                context.index().timeline(),
                Routes.TIMELINE_ENTRIES_PER_PAGE,
                (part, slice) -> register.add(new TimelinePage(part, slice, context)));
        menu.add(Group.ARTICLES, Routes.first(Routes.TIMELINE), say("Timeline"));
    }

    private void addSearch() {
        List<SearchPage.NameEntry> names = SearchPage.names(context);
        PageRegistry.inParts(
                Routes.SEARCH,
                names,
                SearchPage.NAMES_PER_PAGE,
                (part, slice) -> register.add(new SearchPage(part, slice, names.size(), context.text())));
    }

    private void addAbout(List<Problem> known) {
        List<Problem> problems = AboutPage.listed(known);
        PageRegistry.inParts(
                Routes.ABOUT,
                dossier().articles(),
                AboutPage.ARTICLES_PER_PAGE,
                (part, slice) ->
                        register.add(new AboutPage(part, slice, part.isFirst() ? problems : List.of(), context)));
        menu.add(Group.BRIEFING, Routes.first(Routes.ABOUT), say("How this was made"));
        Unclaimed unclaimed = dossier().unclaimed();
        if (AboutPage.cuts(unclaimed)) {
            NamesPage.parts(unclaimed).forEach(part -> register.add(new NamesPage(part, unclaimed, context.text())));
        }
    }

    private void addPrint() {
        int perPage = PrintPage.perPage(dossier());
        PageRegistry.inParts(
                Routes.PRINT,
                dossier().articles(),
                perPage,
                (part, slice) -> register.add(new PrintPage(part, slice, (part.number() - 1) * perPage, context)));
        menu.add(Group.BRIEFING, Routes.first(Routes.PRINT), say("Print the whole dossier"));
    }

    private void addIndex(Group group, IndexPages index) {
        index.pages().forEach(register::add);
        menu.add(group, Routes.list(index.folder()), index.heading());
    }
}
