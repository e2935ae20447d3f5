package dossier.site.view;

import dossier.model.Article;
import dossier.model.Source;
import dossier.site.reference.AuthorName;
import dossier.site.reference.CslItem;
import dossier.site.reference.StyledText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A work in full, in the dossier's citation style or in the house form: {@code Roe, Ann. “Tides.” Delta, 4 March 2025.
 * https://delta.example/tides}. Each part of the house form ends in a stop; one that is not known is empty.
 *
 * @param styled in the citation style that {@code dossier.yaml} names; empty for the house form
 * @param title without its quotation marks; empty where the note does not make it clear
 * @param place container, publisher and date, or the note as printed
 */
public record Reference(List<StyledText> styled, String authors, String title, String place, String address) {

    public static Reference of(Source source, SiteContext context) {
        // No style can lay out a work whose title the note does not make clear.
        return source.title().isEmpty()
                ? new Reference(List.of(), "", "", source.printed(), "")
                : of(CslItem.of(source), context);
    }

    public static Reference of(Article article, SiteContext context) {
        return of(CslItem.of(article), context);
    }

    private static Reference of(CslItem item, SiteContext context) {
        String authors = item.authors().stream().map(AuthorName::text).collect(Collectors.joining("; "));
        String place = HouseForm.place(item, context.text());
        String doi = item.doi().isEmpty() ? "" : "https://doi.org/" + item.doi();
        return new Reference(
                context.style().line(item),
                SiteText.stopped(authors),
                SiteText.stopped(item.title().replace('“', '‘').replace('”', '’')),
                SiteText.stopped(place),
                item.url().isEmpty() ? doi : item.url());
    }
}
