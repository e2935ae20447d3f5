package dossier.site;

import dossier.model.Article;
import dossier.problem.Problem;
import java.util.List;

/** How this dossier was made: every seed, what was read from it and what stated, what was left out, and every problem. */
public record AboutPage(Part part, List<Article> articles, List<Problem> problems, Lookup lookup) implements Page {
    /** Articles on one page. */
    static final int ARTICLES_PER_PAGE = 100;

    /** An article with its seed, its facts and the lines left out of it. */
    public record Made(
            Link article, String seed, String bytes, String sha256, List<ArticlePage.Fact> facts, Link leftOut) {}

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "about";
    }

    @Override
    public String title() {
        return "How this was made" + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return "about.html";
    }

    public List<Made> made() {
        return articles.stream().map(this::made).toList();
    }

    private Made made(Article article) {
        ArticlePage page = new ArticlePage(article, lookup, Link.NONE, Link.NONE);
        Link leftOut = page.leftOut().isEmpty()
                ? Link.NONE
                : new Link(article.path() + "#left-out", page.leftOutCount() + " left out");
        return new Made(
                Words.link(article), page.seedFile(), page.seedBytes(), page.seedSha256(), page.facts(), leftOut);
    }
}
