package dossier.site;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Dropped;
import dossier.model.Publisher;
import dossier.model.SeedLine;
import java.util.List;

/** Where an article comes from: its seed, its facts with who says them, and what was left out of its text. */
public record Provenance(Article article) {
    /** A fact about the article, and where it comes from. */
    public record Fact(String name, String value, String basis) {}

    public List<Fact> facts() {
        return List.of(
                new Fact(
                        "Title",
                        article.title().value(),
                        article.title().basis().words()),
                new Fact(
                        "Author",
                        Words.authors(article),
                        article.authors().basis().words()),
                new Fact(
                        "Publisher",
                        article.publisher().value().map(Publisher::name).orElse(""),
                        article.publisher().basis().words()),
                new Fact(
                        "Published",
                        article.published().value().words(),
                        article.published().basis().words()),
                new Fact(
                        "Grade",
                        Words.grade(article),
                        (article.details().grade().isEmpty() ? Basis.NONE : Basis.YAML).words()));
    }

    public String seedFile() {
        return article.reading().seed().file();
    }

    public String seedBytes() {
        return Words.bytes(article.reading().seed().bytes());
    }

    public String seedSha256() {
        return article.reading().seed().sha256();
    }

    /** The lines that the facts were read from. */
    public List<SeedLine> head() {
        return article.reading().head();
    }

    public List<Dropped> leftOut() {
        return article.reading().dropped();
    }

    public String leftOutCount() {
        return Words.count(leftOut().size(), "line", "lines");
    }
}
