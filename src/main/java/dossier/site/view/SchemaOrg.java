package dossier.site.view;

import dossier.file.Json;
import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Publisher;
import dossier.model.Subject;
import dossier.model.entry.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page is about, as JSON-LD in the words of schema.org, for programs that read pages. A field that is not known is
 * left out.
 */
public final class SchemaOrg {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private SchemaOrg(String type) {
        fields.put("@type", type);
    }

    /** The dossier, a report that has the articles for its parts. */
    public static String of(String name, Settings settings, List<Article> articles) {
        return new SchemaOrg("Report")
                .with("name", name)
                .with("alternativeHeadline", settings.subtitle())
                .with("description", settings.summary())
                .with("publisher", organisation(settings.publisher()))
                .with("dateModified", settings.updated().text())
                .with("inLanguage", settings.language())
                .with("url", settings.baseUrl())
                .with(
                        "hasPart",
                        articles.stream()
                                .map(article -> article(article).fields)
                                .toList())
                .text();
    }

    /** An article. The works that it cites stand in the page's metadata for reference managers already. */
    public static String of(Article article, String dossier) {
        return article(article)
                .with("description", article.details().summary())
                .with("isPartOf", new SchemaOrg("Report").with("name", dossier).fields)
                .text();
    }

    /** A claim, with the articles that it appears in. */
    public static String of(Claim claim) {
        return new SchemaOrg("Claim")
                .with("name", claim.statement())
                .with("dateCreated", claim.asOf().text())
                .with("about", claim.subjects().stream().map(Subject::name).toList())
                .with(
                        "appearance",
                        claim.evidence().stream()
                                .map(Evidence::article)
                                .distinct()
                                .map(article -> article(article).fields)
                                .toList())
                .text();
    }

    private static SchemaOrg article(Article article) {
        return new SchemaOrg(type(article.details().kind()))
                .with("headline", article.title().value())
                .with(
                        "author",
                        article.authors().value().stream()
                                .map(SchemaOrg::author)
                                .toList())
                .work(
                        article.publisher().value().map(Publisher::name).orElse(""),
                        article.published().value())
                .with("inLanguage", article.reading().language())
                .with("url", article.details().url());
    }

    private static String type(String kind) {
        return switch (kind) {
            case "news" -> "NewsArticle";
            case "opinion" -> "OpinionNewsArticle";
            case "analysis" -> "AnalysisNewsArticle";
            case "paper" -> "ScholarlyArticle";
            case "report" -> "Report";
            default -> "Article";
        };
    }

    private static Map<String, Object> author(Subject author) {
        return new SchemaOrg(author.kind().word().equals("person") ? "Person" : "Organization")
                .with("name", author.name())
                .fields;
    }

    private SchemaOrg work(String publisher, IsoDate published) {
        return with("publisher", organisation(publisher)).with("datePublished", published.text());
    }

    private static Map<String, Object> organisation(String name) {
        return name.isEmpty() ? Map.of() : new SchemaOrg("Organization").with("name", name).fields;
    }

    private SchemaOrg with(String name, Object value) {
        boolean known = !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of());
        if (known) {
            fields.put(name, value);
        }
        return this;
    }

    /** JSON in which no character can end the element that holds it. */
    private String text() {
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
        whole.putAll(fields);
        return Json.text(whole).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
