package dossier.read.yaml;

import dossier.model.entry.ArticleEntry;
import dossier.model.entry.YamlText;
import dossier.problem.FaultBarrier;
import dossier.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code content/articles/}. */
final class ArticleReader {
    private static final List<String> KEYS =
            YamlEntry.keys("seed title authors publisher published url kind text grade summary countries"
                    + " topics people organisations places accept deny_mentions add_mentions status reason formerly");
    private static final ValueFormat KIND = ValueFormat.oneOf(ArticleEntry.KINDS, "is not a kind of article");
    private static final ValueFormat TEXT = ValueFormat.oneOf(ArticleEntry.TEXTS, "is not a kind of text");

    private ArticleReader() {}

    /** The articles in the order of their files' names. A dossier may have thousands, so they are read side by side. */
    static List<ArticleEntry> read(YamlFolder articles) {
        List<String> names = articles.names().stream()
                .filter(name -> FolderCheck.isArticle(articles, name))
                .toList();
        checkIds(articles, names);
        return names.parallelStream()
                .flatMap(name -> article(articles, name).stream())
                .toList();
    }

    private static void checkIds(YamlFolder articles, List<String> names) {
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            if (!ids.add(id(name))) {
                String message = "there are two files for the article \"" + id(name) + "\"";
                articles.problems().error(articles.at(name), "duplicate-id", message, "keep the .yaml or the .yml");
            }
        }
    }

    private static String id(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Optional<ArticleEntry> article(YamlFolder articles, String name) {
        Problems problems = articles.problems();
        YamlText id = new YamlText(id(name), articles.at(name), "");
        return FaultBarrier.run(
                articles.at(name).file(),
                problems,
                () -> articles.tree(name)
                        .map(root -> YamlEntry.of(id, root, KEYS, problems))
                        .flatMap(ArticleReader::article));
    }

    /** An article is what a seed became: an entry that names none is left out once the rest of it is checked. */
    private static Optional<ArticleEntry> article(YamlEntry entry) {
        entry.require("seed");
        ArticleEntry article = new ArticleEntry(
                entry.pageId(),
                entry.at("status"),
                entry.written("seed"),
                entry.text("title"),
                entry.texts("authors"),
                entry.text("publisher"),
                entry.date("published"),
                entry.text("url", ValueFormat.URL),
                entry.text("kind", KIND),
                entry.text("text", TEXT),
                entry.text("grade", ValueFormat.ARTICLE_GRADE),
                entry.text("summary"),
                entry.subjects(),
                AcceptanceReader.readOfArticle(entry),
                entry.list("deny_mentions"),
                entry.list("add_mentions"),
                RetractionReader.standing(entry),
                FormerIdReader.read(entry));
        return Optional.of(article).filter(complete -> !complete.seed().isEmpty());
    }
}
