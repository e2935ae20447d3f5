package dossier.view;

import dossier.lookup.Lookup;
import dossier.lookup.Words;
import dossier.model.Article;
import dossier.model.Source;
import dossier.page.Link;
import dossier.reference.Export;
import dossier.reference.Item;
import dossier.reference.Name;
import dossier.reference.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A work in full, in the dossier's citation style or in the house form: {@code Roe, Ann. “Tides.” Delta, 4 March 2025.
 * https://delta.example/tides}. Each part of the house form ends in a stop; one that is not known is empty.
 *
 * @param styled in the citation style that {@code dossier.yaml} names; empty for the house form
 * @param title without its quotation marks; empty where the note does not tell it apart
 * @param place container, publisher and date, or the note as printed
 * @param files of the work for reference managers
 */
public record Reference(
        List<Stretch> styled, String authors, String title, String place, String address, List<Link> files) {

    public static Reference of(Source source, Lookup lookup) {
        Item item = Item.of(source);
        // What a note does not tell apart, no style can lay out.
        return source.title().isEmpty()
                ? new Reference(List.of(), "", "", source.printed(), "", files(source.path()))
                : of(item, source.path(), lookup);
    }

    public static Reference of(Article article, Lookup lookup) {
        return of(Item.of(article), article.path(), lookup);
    }

    private static Reference of(Item item, String page, Lookup lookup) {
        String authors = item.authors().stream().map(Name::text).collect(Collectors.joining("; "));
        String place =
                Words.listed(item.container(), item.publisher(), lookup.words().known(item.issued()));
        String doi = item.doi().isEmpty() ? "" : "https://doi.org/" + item.doi();
        return new Reference(
                lookup.style().line(item),
                Words.stopped(authors),
                Words.stopped(item.title().replace('“', '‘').replace('”', '’')),
                Words.stopped(place),
                item.url().isEmpty() ? doi : item.url(),
                files(page));
    }

    private static List<Link> files(String page) {
        return Stream.of(Export.values())
                .map(export -> new Link(export.pathBeside(page), export.word()))
                .toList();
    }
}
