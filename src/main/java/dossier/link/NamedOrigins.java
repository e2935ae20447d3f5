package dossier.link;

import dossier.language.TextFolding;
import dossier.model.SupportingSource;
import dossier.model.entry.YamlText;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The articles and sources that authors may name as an {@code origin}: {@code article/x}, {@code source/x}, the id of a source
 * alone, or an exact title. Any other words are a name of the authors' own.
 */
final class NamedOrigins {
    private final Map<String, SupportingSource> byKey = new HashMap<>();
    private final Map<String, Optional<SupportingSource>> byTitle = new HashMap<>();
    private final Problems problems;

    /** @param sources by their ids; one that is an article of the dossier is that article */
    NamedOrigins(Collection<SupportingSource> articles, Map<String, SupportingSource> sources, Problems problems) {
        this.problems = problems;
        articles.forEach(article -> byKey.put(article.entityKey().toString(), article));
        sources.forEach((id, source) -> byKey.put("source/" + id, source));
        sources.forEach((id, source) -> byKey.putIfAbsent(id, source));
        articles.forEach(this::addTitle);
        sources.values().forEach(this::addTitle);
    }

    /** A title that two have leads nowhere. */
    private void addTitle(SupportingSource named) {
        byTitle.merge(
                TextFolding.WORDS.of(named.label()),
                Optional.of(named),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    Optional<SupportingSource> find(YamlText origin) {
        SupportingSource named = byKey.get(origin.text());
        return named != null || origin.isEmpty()
                ? Optional.ofNullable(named)
                : byTitle.getOrDefault(TextFolding.WORDS.of(origin.text()), Optional.empty());
    }

    /** Tells of a key that names nothing. */
    void check(YamlText origin) {
        boolean isKey = origin.text().startsWith("article/") || origin.text().startsWith("source/");
        if (isKey && find(origin).isEmpty()) {
            problems.error(
                    origin.at(),
                    "unknown-id",
                    "unknown origin \"" + origin + "\" at " + origin.path(),
                    Nearest.hint(origin.text(), byKey.keySet(), "write article/<id>, source/<id> or an exact title"));
        }
    }
}
