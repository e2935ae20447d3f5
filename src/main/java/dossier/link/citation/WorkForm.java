package dossier.link.citation;

import dossier.language.TextFolding;
import dossier.model.Citation;
import dossier.model.CitationField;
import java.util.Locale;
import java.util.Optional;

/**
 * One form in which a work is cited, made ready to be compared with others.
 *
 * @param doi in lower case; may be empty
 * @param address {@link PageAddress#key}; empty without an address, and for the address of a DOI
 * @param outlet the journal, site or book, or else the publisher; folded; may be empty
 * @param isArticle whether it is an article of the dossier as it names itself
 */
record WorkForm(
        Citation work,
        FirstAuthor author,
        WorkTitle title,
        String doi,
        Optional<PageAddress> address,
        String outlet,
        boolean isArticle) {

    static WorkForm of(Citation work, boolean isArticle) {
        Optional<String> inAddress = PageAddress.doi(work.url());
        String doi = work.doi().isEmpty() ? inAddress.orElse("") : work.doi();
        boolean hasPage = !work.url().isEmpty() && inAddress.isEmpty();
        return new WorkForm(
                work,
                FirstAuthor.of(work.authors()),
                WorkTitle.of(work.title()),
                doi.toLowerCase(Locale.ROOT),
                hasPage ? Optional.of(PageAddress.of(work.url())) : Optional.empty(),
                outlet(work),
                isArticle);
    }

    String page() {
        return address.map(PageAddress::key).orElse("");
    }

    String year() {
        String date = work.published().text();
        return date.isEmpty() ? "" : date.substring(0, 4);
    }

    String month() {
        String date = work.published().text();
        return date.length() < 7 ? "" : date.substring(5, 7);
    }

    String day() {
        String date = work.published().text();
        return date.length() < 10 ? "" : date.substring(8);
    }

    String folded(CitationField field) {
        return TextFolding.LETTERS.of(work.field(field));
    }

    private static String outlet(Citation work) {
        String container = work.container();
        String outlet = TextFolding.LETTERS.of(container.isEmpty() ? work.field(CitationField.PUBLISHER) : container);
        return outlet.startsWith("the ") ? outlet.substring(4) : outlet;
    }
}
