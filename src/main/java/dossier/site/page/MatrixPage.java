package dossier.site.page;

import dossier.model.Article;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.Matrix;
import dossier.site.view.SiteContext;
import java.util.List;

/** Topics by article for a dossier of many articles, one part of them. */
public record MatrixPage(Part part, List<Article> articles, SiteContext context) implements PagedList {
    public static final int ARTICLES_PER_PAGE = 100;

    /** Whether there are topics, and more articles than the first page has in its matrix. */
    public static boolean isNeeded(SiteContext context) {
        return context.dossier().articles().size() > HomePage.WIDEST_MATRIX
                && !Matrix.topics(context).isEmpty();
    }

    @Override
    public String template() {
        return "by-article";
    }

    @Override
    public String section() {
        return Routes.first(Routes.TOPICS_BY_ARTICLE);
    }

    @Override
    public String title() {
        return context.text().titled(context.text().say("Topics by article"), part);
    }

    public Matrix matrix() {
        return Matrix.byArticle(articles, context);
    }
}
