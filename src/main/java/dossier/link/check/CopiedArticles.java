package dossier.link.check;

import dossier.language.Slug;
import dossier.language.TextFolding;
import dossier.link.origin.Dependence.CopiedPair;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.entry.Acceptances;
import dossier.model.entry.ArticleEntry;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import dossier.problem.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of two captures of one text: the same words in both, or, where claims quote both, nearly the same. */
public final class CopiedArticles {
    private static final int SHORTEST = 200;

    private final Checks checks;
    private final Map<Slug, ArticleEntry> entries = new HashMap<>();
    private final Set<List<Slug>> told = new LinkedHashSet<>();

    public CopiedArticles(List<ArticleEntry> entries, Checks checks) {
        this.checks = checks;
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    /** @param near pairs of articles that are near copies */
    public void report(List<Article> articles, Collection<CopiedPair> near) {
        Map<String, Article> first = new HashMap<>();
        for (Article article : articles.stream().sorted().toList()) {
            String words = words(article);
            Article earlier = words.length() < SHORTEST ? null : first.putIfAbsent(words, article);
            if (earlier != null) {
                tell(earlier, article, "");
            }
        }
        near.stream().sorted().forEach(pair -> tell(pair.one(), pair.other(), pair.shared()));
    }

    private static String words(Article article) {
        StringBuilder words = new StringBuilder();
        for (Block block : article.reading().blocks()) {
            words.append(TextFolding.WORDS.of(block.text())).append(' ');
        }
        return words.toString();
    }

    private void tell(Article one, Article other, String shared) {
        if (!told.add(List.of(one.id(), other.id()))) {
            return;
        }
        Optional<ArticleEntry> entry = Optional.ofNullable(entries.get(other.id()));
        checks.add(
                CheckKind.COPIED_ARTICLE,
                CheckTarget.of(other),
                entry.map(ArticleEntry::at)
                        .orElseGet(() ->
                                Location.file("seeds/" + other.reading().seed().file())),
                Message.of(
                        "The article “{0}” has the same text as “{1}”.",
                        other.id().text(), one.id().text()),
                shared,
                entry.map(ArticleEntry::accept).orElse(Acceptances.NONE),
                "they count as one origin; remove one of the two captures, or accept this with a reason");
    }
}
