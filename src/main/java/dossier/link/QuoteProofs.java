package dossier.link;

import dossier.link.evidence.QuoteFinder;
import dossier.model.Article;
import dossier.model.Quote;
import dossier.model.entry.QuoteEntry;
import dossier.model.entry.YamlText;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Proves the quotes of claims and events; each article that is quoted is made ready once. Serves many threads. */
final class QuoteProofs {
    private final Map<String, Article> articles;
    private final Map<String, QuoteFinder> proofs = new ConcurrentHashMap<>();
    private final Problems problems;

    /** @param articles by id */
    QuoteProofs(Map<String, Article> articles, Problems problems) {
        this.articles = articles;
        this.problems = problems;
    }

    /** All articles that may be quoted. */
    Collection<Article> articles() {
        return articles.values();
    }

    /** The quote where it is; empty when a problem says why it cannot be proved. */
    Optional<Quote> prove(QuoteEntry entry) {
        if (entry.article().isEmpty() || entry.quote().isEmpty()) {
            return Optional.empty();
        }
        return article(entry.article().text(), entry.article())
                .flatMap(article -> proofs.computeIfAbsent(article.id().text(), id -> new QuoteFinder(article))
                        .prove(entry, problems));
    }

    /** The article with an id, where its seed could be read; a problem at the reference where there is none. */
    Optional<Article> article(String id, YamlText ref) {
        Article article = articles.get(id);
        if (article == null) {
            problems.error(
                    ref.at(),
                    "unknown-id",
                    "unknown article \"" + id + "\" at " + ref.path(),
                    Nearest.hint(id, articles.keySet(), "the id is the name of a file in content/articles/"));
        }
        return Optional.ofNullable(article).filter(known -> !known.reading().isUnread());
    }
}
