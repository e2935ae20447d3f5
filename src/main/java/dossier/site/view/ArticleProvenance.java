package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Provenance;
import dossier.model.Publisher;
import dossier.model.Sourced;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import java.util.List;

/** Where an article comes from: its seed, the origin of its facts, and what was left out of its text. */
public record ArticleProvenance(Article article, SiteContext context) {
    /** A fact about the article, and where it comes from. */
    record Fact(String name, String value, String basis) {}

    public List<Fact> facts() {
        SiteText text = context.text();
        Sourced<IsoDate> published = context.dossier().published(article);
        return List.of(
                new Fact(
                        text.say("Title"),
                        article.title().value(),
                        text.say(article.title().basis().words())),
                new Fact(
                        text.say("Author"),
                        SiteText.authors(article),
                        text.say(article.authors().basis().words())),
                new Fact(
                        text.say("Publisher"),
                        article.publisher().value().map(Publisher::name).orElse(""),
                        text.say(article.publisher().basis().words())),
                new Fact(
                        text.say("Published"),
                        published.basis() == Provenance.NONE ? "" : context.published(article),
                        text.say(published.basis().words())),
                new Fact(
                        text.say("Grade"),
                        text.grade(article.grade()),
                        text.say((article.grade().isEmpty() ? Provenance.NONE : Provenance.YAML).words())));
    }

    public String seedFile() {
        return article.reading().seed().file();
    }

    public String seedBytes() {
        return context.text().count(article.reading().seed().bytes(), "{0} byte", "{0} bytes");
    }

    public String seedSha256() {
        return article.reading().seed().sha256();
    }

    /** The lines that the facts were read from. */
    public List<SeedLine> head() {
        return article.reading().head();
    }

    /** The lines that are no part of the text, with why in the language of the site. */
    public List<Dropped> leftOut() {
        return article.reading().dropped().stream()
                .map(dropped -> new Dropped(
                        dropped.line(), dropped.text(), context.text().say(dropped.why())))
                .toList();
    }

    public String leftOutCount() {
        return context.text().count(leftOut().size(), "{0} line", "{0} lines");
    }
}
