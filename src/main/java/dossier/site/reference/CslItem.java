package dossier.site.reference;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import java.util.List;

/**
 * A work in the fields of the Citation Style Language. A field that is not known is empty.
 *
 * @param id as in the site's paths
 * @param title of a work whose title could not be told apart, the note as printed
 * @param container the journal, the newspaper, the site or the book that it stands in
 * @param publisher empty where it would only repeat the container or the author
 * @param language a code such as {@code en}
 */
public record CslItem(
        Slug id,
        CslType type,
        String title,
        List<AuthorName> authors,
        String container,
        String publisher,
        IsoDate issued,
        String url,
        String doi,
        String language) {
    public CslItem {
        authors = List.copyOf(authors);
    }

    public static CslItem of(Source source) {
        CslType type = CslType.of(source);
        String container = source.work().container();
        String publisher = source.publisher().map(Publisher::name).orElse("");
        boolean same = container.equals(publisher);
        boolean author = source.authors().equals(List.of(publisher));
        return new CslItem(
                source.id(),
                type,
                source.label(),
                source.authors().stream().map(AuthorName::of).toList(),
                same && !type.isPart() ? "" : container,
                same && type.isPart() || author ? "" : publisher,
                source.published(),
                source.url(),
                source.work().doi(),
                "");
    }

    /** An article of the dossier, as its own publisher would cite it. */
    public static CslItem of(Article article) {
        CslType type = CslType.of(article);
        String publisher = article.publisher().value().map(Publisher::name).orElse("");
        boolean paper = type == CslType.NEWSPAPER_ARTICLE;
        return new CslItem(
                article.id(),
                type,
                article.title().value(),
                article.authors().value().stream()
                        .map(Subject::name)
                        .map(AuthorName::of)
                        .toList(),
                paper ? publisher : "",
                paper ? "" : publisher,
                article.published().value(),
                article.details().url(),
                "",
                article.reading().language());
    }

    /** Year, month and day, as far as they are known. */
    List<Integer> dateParts() {
        return issued.isKnown()
                ? List.of(issued.text().split("-")).stream()
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
    }
}
