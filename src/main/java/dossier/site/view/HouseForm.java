package dossier.site.view;

import dossier.model.CitationField;
import dossier.site.reference.AuthorName;
import dossier.site.reference.CslItem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the house form of a reference says after the title, as far as it is known. */
final class HouseForm {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:\\.|st|nd|rd|th|e|re|ère|ème|ª|a)?");
    private static final Pattern ONE_PAGE = Pattern.compile("[\\p{L}\\d]+");

    private HouseForm() {}

    /**
     * {@code Delta, edited by Max Poe, vol. 12, no. 3, 2nd ed., Quay Press, 4 March 2025, pp. 101–120}.
     */
    static String place(CslItem item, SiteText text) {
        return SiteText.listed(
                item.container(),
                people("edited by {0}", item.editors(), text),
                people("translated by {0}", item.translators(), text),
                field("vol. {0}", item.field(CitationField.VOLUME), text),
                field("no. {0}", item.field(CitationField.ISSUE), text),
                item.field(CitationField.NUMBER),
                edition(item.field(CitationField.EDITION), text),
                item.publisher(),
                text.known(item.issued()),
                pages(item.field(CitationField.PAGES), text));
    }

    private static String people(String phrase, List<AuthorName> names, SiteText text) {
        return field(phrase, names.stream().map(AuthorName::natural).collect(Collectors.joining("; ")), text);
    }

    private static String edition(String edition, SiteText text) {
        return ORDINAL.matcher(edition).matches() ? text.say("{0} ed.", edition) : edition;
    }

    private static String pages(String pages, SiteText text) {
        return field(ONE_PAGE.matcher(pages).matches() ? "p. {0}" : "pp. {0}", pages, text);
    }

    private static String field(String phrase, String words, SiteText text) {
        return words.isEmpty() ? "" : text.say(phrase, words);
    }
}
