package dossier.site.index;

import dossier.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inverse document frequency (Spärck Jones 1972): the fewer articles have a thing, the more it weighs. A thing of very many
 * articles weighs nothing, so that the articles that share one are never many.
 */
final class InverseDocumentFrequency<T> {
    private static final int MOST_COMMON = 200;

    private final Map<T, List<Article>> articles = new HashMap<>();
    private final int count;

    /** @param count how many articles there are in all */
    InverseDocumentFrequency(int count) {
        this.count = count;
    }

    void add(Article article, Collection<T> things) {
        things.forEach(
                thing -> articles.computeIfAbsent(thing, t -> new ArrayList<>()).add(article));
    }

    /** 0 for a thing of too many articles. */
    double weight(T thing) {
        int of = count(thing);
        return of > MOST_COMMON ? 0 : Math.log(1.0 + (double) (count - of) / of);
    }

    /** How many articles have it. */
    int count(T thing) {
        return articles.get(thing).size();
    }

    /** The articles that have a thing; none where it weighs nothing. */
    List<Article> articles(T thing) {
        return weight(thing) == 0 ? List.of() : articles.get(thing);
    }
}
