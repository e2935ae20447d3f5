package dossier.site.page;

import dossier.model.Article;
import dossier.site.index.DossierIndex;
import dossier.site.route.Part;
import dossier.site.view.Matrix;
import java.util.List;

/** Topics by article for a dossier of many articles, one part of them. */
public record MatrixPage(Part part, List<Article> articles, DossierIndex lookup) implements Page {
    public static final String BASE = "topics/by-article";
    public static final int ARTICLES_PER_PAGE = 100;

    /** Whether there are topics, and more articles than the first page has in its matrix. */
    public static boolean isNeeded(DossierIndex lookup) {
        return lookup.dossier().articles().size() > HomePage.WIDEST_MATRIX
                && !Matrix.topics(lookup).isEmpty();
    }

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "by-article";
    }

    @Override
    public String title() {
        return lookup.words().titled(lookup.words().say("Topics by article"), part);
    }

    @Override
    public String section() {
        return "topics/index.html";
    }

    public Matrix matrix() {
        return Matrix.byArticle(articles, lookup);
    }
}
