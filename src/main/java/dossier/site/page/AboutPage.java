package dossier.site.page;

import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.ClaimStatus;
import dossier.model.Decision;
import dossier.model.Unclaimed;
import dossier.model.entry.Keyword;
import dossier.model.entry.Yardstick;
import dossier.problem.Problem;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.AdmiraltyCode;
import dossier.site.view.ArticleProvenance;
import dossier.site.view.NameView;
import dossier.site.view.SiteContext;
import java.util.List;
import java.util.Map;

/**
 * How this dossier was made: the method in words, then the log with every seed, every problem and the first names
 * without a page.
 */
public record AboutPage(Part part, List<Article> articles, List<Problem> problems, SiteContext context)
        implements PagedList {
    /** Names shown here; {@link NamesPage} has all. */
    private static final int NAMES = 10;

    /** Articles on one page. */
    public static final int ARTICLES_PER_PAGE = 100;

    private static final List<String> CHECKS = Keyword.words(CheckKind.values());

    /** Of the problems of a build those that are listed here: what checks find has pages of its own. */
    public static List<Problem> listed(List<Problem> known) {
        return known.stream()
                .filter(problem -> !CHECKS.contains(problem.code()))
                .toList();
    }

    /** An article with its provenance, and links to the lines left out of it and to what rules decided. */
    public record Made(Link article, ArticleProvenance provenance, Link leftOut, Link decided) {}

    @Override
    public String title() {
        return context.text().titled(context.text().say("How this was made"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.ABOUT);
    }

    /** A link to what the build doubts. */
    public Link checks() {
        return context.checks();
    }

    /** What the status of a claim can be. */
    public List<ClaimStatus> statuses() {
        return List.of(ClaimStatus.values());
    }

    /** What the letters of the Admiralty code mean, best first. */
    public Map<String, String> reliabilities() {
        return AdmiraltyCode.letters();
    }

    /** What the numbers of the Admiralty code mean, best first. */
    public Map<String, String> credibilities() {
        return AdmiraltyCode.numbers();
    }

    /** The terms of likelihood that this dossier uses. */
    public Yardstick yardstick() {
        return context.dossier().settings().yardstick();
    }

    public List<Made> made() {
        return articles.stream().map(this::made).toList();
    }

    /** Whether capitals may stand for governments. */
    public boolean capitalsAreGovernments() {
        return context.dossier().settings().capitalsAreGovernments();
    }

    /** How many times they did, and in how many articles: {@code 3 mentions in 2 articles}; empty where they never did. */
    public String capitals() {
        List<Long> times = context.dossier().articles().stream()
                .map(article -> article.decisions().stream()
                        .filter(Decision::isOfCapital)
                        .count())
                .filter(count -> count > 0)
                .toList();
        int all = times.stream().mapToInt(Long::intValue).sum();
        return all == 0 ? "" : context.text().mentions(all, times.size());
    }

    private Unclaimed unclaimed() {
        return context.dossier().unclaimed();
    }

    /** Whether the first names are not all, so that there are pages of them. */
    public static boolean cuts(Unclaimed unclaimed) {
        return unclaimed.names().size() > NAMES || unclaimed.nearMisses().size() > NAMES;
    }

    public boolean hasNames() {
        return !unclaimed().isEmpty();
    }

    public int nearMissCount() {
        return unclaimed().nearMisses().size();
    }

    public int nameCount() {
        return unclaimed().names().size();
    }

    public List<NameView> nearMisses() {
        return unclaimed().nearMisses().stream()
                .limit(NAMES)
                .map(name -> NameView.of(name, context.text()))
                .toList();
    }

    public List<NameView> names() {
        return unclaimed().names().stream()
                .limit(NAMES)
                .map(name -> NameView.of(name, context.text()))
                .toList();
    }

    /** A link to all names, or {@link Link#NONE} where this page has them. */
    public Link allNames() {
        return cuts(unclaimed())
                ? new Link(
                        Routes.first(Routes.NAMES),
                        context.text().count(nameCount() + nearMissCount(), "All {0} names", "All {0} names"))
                : Link.NONE;
    }

    private Made made(Article article) {
        ArticleProvenance provenance = new ArticleProvenance(article, context);
        Link leftOut = provenance.leftOut().isEmpty()
                ? Link.NONE
                : Link.to(
                        article,
                        "left-out",
                        context.text().count(provenance.leftOut().size(), "{0} line left out", "{0} lines left out"));
        int rules = article.decisions().size();
        Link decided = rules == 0
                ? Link.NONE
                : Link.to(
                        article,
                        "decided",
                        context.text().count(rules, "{0} ambiguous name resolved", "{0} ambiguous names resolved"));
        return new Made(Link.to(article), provenance, leftOut, decided);
    }
}
