package dossier.site;

import dossier.model.Article;
import dossier.problem.Problem;
import java.util.List;

/** How this dossier was made: every seed, what was read from it and what stated, what was left out, and every problem. */
public record AboutPage(Part part, List<Article> articles, List<Problem> problems, Lookup lookup) implements Page {
    /** Articles on one page. */
    static final int ARTICLES_PER_PAGE = 100;

    /** An article with where it comes from, and the way to the lines left out of it. */
    public record Made(Link article, Provenance provenance, Link leftOut) {}

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
        Provenance provenance = new Provenance(article);
        Link leftOut = provenance.leftOut().isEmpty()
                ? Link.NONE
                : new Link(article.path() + "#left-out", provenance.leftOutCount() + " left out");
        return new Made(Words.link(article), provenance, leftOut);
    }
}
