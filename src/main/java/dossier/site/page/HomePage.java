package dossier.site.page;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Subject;
import dossier.model.entry.Settings;
import dossier.model.entry.SubjectKind;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.svg.SvgElement;
import dossier.site.svg.Timeline;
import dossier.site.svg.WorldMap;
import dossier.site.view.DisagreementView;
import dossier.site.view.EventView;
import dossier.site.view.JudgementView;
import dossier.site.view.ListRow;
import dossier.site.view.ListRows;
import dossier.site.view.Matrix;
import dossier.site.view.SchemaOrg;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import dossier.site.view.TimelineMarks;
import dossier.site.view.VersionDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first page: the dossier on one screen, with links to everything in it. */
public record HomePage(SiteContext context) implements Page {
    private static final int MOST_ARTICLES = 20;
    private static final int MOST_SUBJECTS = 12;
    private static final int MOST_EVENTS = 5;
    static final int WIDEST_MATRIX = 8;
    private static final int MOST_JUDGEMENTS = 6;
    private static final int MOST_DISAGREEMENTS = 3;

    /** The subjects of one kind that are mentioned most. */
    public record SubjectList(Link all, List<ListRow> rows) {}

    @Override
    public String path() {
        return Routes.HOME;
    }

    @Override
    public String title() {
        return "";
    }

    /** With an institution, Zotero files the dossier as a report. */
    @Override
    public List<Meta> metas() {
        List<Meta> metas = new ArrayList<>();
        metas.add(new Meta("citation_title", name()));
        if (!publisher().isEmpty()) {
            metas.add(new Meta("citation_technical_report_institution", publisher()));
        }
        if (settings().updated().isKnown()) {
            metas.add(new Meta(
                    "citation_publication_date", SiteText.slashed(settings().updated())));
        }
        metas.add(new Meta(
                "citation_language",
                settings().language().isEmpty() ? "en" : settings().language()));
        return metas;
    }

    @Override
    public String linkedData() {
        return SchemaOrg.of(name(), settings(), articles());
    }

    private Dossier dossier() {
        return context.dossier();
    }

    private Settings settings() {
        return dossier().settings();
    }

    public String name() {
        return context.dossier().settings().name();
    }

    public String subtitle() {
        return settings().subtitle();
    }

    public String summary() {
        return settings().summary();
    }

    public String publisher() {
        return settings().publisher();
    }

    /** When the dossier was made. */
    public List<String> version() {
        return VersionDates.of(context);
    }

    /** A link to what the build doubts. */
    public Link checks() {
        return context.checks();
    }

    /** What there is in all, each count leading to its list. */
    public List<Link> counts() {
        List<Link> counts = new ArrayList<>();
        counts.add(new Link(
                Routes.list("articles"),
                context.text().articles(dossier().articles().size())));
        int countries = dossier().subjects(SubjectKind.COUNTRY).size();
        if (countries > 0) {
            counts.add(new Link(Routes.list("countries"), context.text().count(countries, SubjectKind.COUNTRY)));
        }
        int notes =
                dossier().articles().stream().mapToInt(a -> a.notes().size()).sum();
        if (notes > 0) {
            counts.add(new Link(Routes.list("footnotes"), context.text().notes(notes)));
        }
        int claims = dossier().claims().size();
        if (claims > 0) {
            counts.add(new Link(Routes.list("claims"), context.text().count(claims, "{0} claim", "{0} claims")));
        }
        if (!dossier().sources().isEmpty()) {
            counts.add(new Link(
                    Routes.list("sources"),
                    context.text().count(dossier().sources().size(), "{0} source", "{0} sources")));
        }
        return counts;
    }

    public String bottomLine() {
        return dossier().briefing().bottomLine();
    }

    public List<JudgementView> judgements() {
        return dossier().briefing().judgements().stream()
                .limit(MOST_JUDGEMENTS)
                .map(judgement -> JudgementView.of(judgement, context))
                .toList();
    }

    /** A link to what the judgements rest on, or {@link Link#NONE} without any. */
    public Link briefing() {
        int all = dossier().briefing().judgements().size();
        return all == 0
                ? Link.NONE
                : new Link(
                        Routes.BRIEFING,
                        all > MOST_JUDGEMENTS
                                ? context.text().count(all, "All {0} judgements", "All {0} judgements")
                                : context.text().say("Evidence for these judgements"));
    }

    /** The first disagreements; see {@link DisagreementsPage#disputed} for their order. */
    public List<DisagreementView> disagreements() {
        return DisagreementsPage.disputed(context).stream()
                .limit(MOST_DISAGREEMENTS)
                .map(claim -> DisagreementView.of(claim, context))
                .toList();
    }

    /** A link to all of them, or {@link Link#NONE} in a dossier without claims. */
    public Link allDisagreements() {
        return context.disagreements();
    }

    private List<Article> articles() {
        return dossier().articles().stream().limit(MOST_ARTICLES).toList();
    }

    public int articleCount() {
        return dossier().articles().size();
    }

    public List<ListRow> rows() {
        return articles().stream().map(article -> ListRows.of(article, context)).toList();
    }

    /** A link to the articles that are not on this page, or {@link Link#NONE}. */
    public Link moreArticles() {
        int all = dossier().articles().size();
        return all <= MOST_ARTICLES
                ? Link.NONE
                : new Link(Routes.list("articles"), context.text().count(all, "All {0} articles", "All {0} articles"));
    }

    public List<EventView> events() {
        return dossier().events().stream()
                .sorted(Comparator.comparing(Event::date).reversed())
                .limit(MOST_EVENTS)
                .map(event -> EventView.of(event, context))
                .toList();
    }

    /** The whole timeline, for a wide and for a narrow screen. */
    public List<SvgElement> timeline() {
        return Timeline.small(TimelineMarks.of(path(), context), context.text().phrases());
    }

    /** Whether an event on it has an end. */
    public boolean lasting() {
        return TimelineMarks.anyLasts(context);
    }

    /** The dossier's countries, shaded by their mentions. */
    public WorldMap map() {
        return context.maps().world(path());
    }

    public Link moreEvents() {
        int all = dossier().events().size();
        return all <= MOST_EVENTS
                ? Link.NONE
                : new Link(
                        Routes.first(Routes.TIMELINE), context.text().count(all, "All {0} events", "All {0} events"));
    }

    public List<SubjectList> kinds() {
        List<SubjectList> kinds = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            List<Subject> subjects = dossier().subjects(kind);
            if (!subjects.isEmpty()) {
                List<ListRow> rows = context.index().mostMentioned(kind).stream()
                        .limit(MOST_SUBJECTS)
                        .map(subject -> ListRows.of(subject, context))
                        .toList();
                String all = subjects.size() > rows.size()
                        ? context.text().count(subjects.size(), "All {0} " + kind.plural(), "All {0} " + kind.plural())
                        : context.text().heading(kind);
                kinds.add(new SubjectList(new Link(kind.plural() + "/index.html", all), rows));
            }
        }
        return kinds;
    }

    /** Topics by the newest articles; empty where there are no topics. */
    public List<Matrix> matrix() {
        List<Article> newest =
                dossier().articles().stream().limit(WIDEST_MATRIX).toList();
        return Matrix.topics(context).isEmpty() ? List.of() : List.of(Matrix.byTopic(newest, context));
    }

    /** A link to the matrix of all articles, or {@link Link#NONE} where this one has them. */
    public Link wholeMatrix() {
        int all = dossier().articles().size();
        return !MatrixPage.isNeeded(context)
                ? Link.NONE
                : new Link(
                        Routes.first(Routes.TOPICS_BY_ARTICLE),
                        context.text().count(all, "All {0} articles", "All {0} articles"));
    }
}
