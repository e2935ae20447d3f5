package dossier.site.reference;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Citation;
import dossier.model.CitationField;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A work in the fields of the Citation Style Language. A field that is not known is empty.
 *
 * @param id as in the site's paths
 * @param title of a work whose title could not be told apart, the note as printed
 * @param fields those that are known, without the title
 * @param language a code such as {@code en}
 */
public record CslItem(
        Slug id,
        CslType type,
        String title,
        List<AuthorName> authors,
        List<AuthorName> editors,
        List<AuthorName> translators,
        Map<CitationField, String> fields,
        IsoDate issued,
        IsoDate accessed,
        String language) {
    private static final String DIGEST = "Read in a digest by the authors of the dossier";

    public CslItem {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        translators = List.copyOf(translators);
        Map<CitationField, String> known = new EnumMap<>(CitationField.class);
        fields.forEach((field, words) -> {
            if (!words.isEmpty() && field != CitationField.TITLE) {
                known.put(field, words);
            }
        });
        fields = Collections.unmodifiableMap(known);
    }

    public static CslItem of(Source source) {
        Citation work = source.work();
        return new CslItem(
                source.id(),
                CslType.of(source),
                source.label(),
                names(work.authors()),
                names(work.editors()),
                names(work.translators()),
                fields(source),
                work.published(),
                work.accessed(),
                "");
    }

    /** The publisher is the one that the work names, and is left out where it only repeats what is said already. */
    private static Map<CitationField, String> fields(Source source) {
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        fields.putAll(source.work().fields());
        String container = source.work().container();
        String named = source.work().field(CitationField.PUBLISHER);
        String publisher = source.publisher()
                .filter(known -> Slug.of(named).equals(known.id()))
                .map(Publisher::name)
                .orElse(named);
        List<String> authors = source.authors();
        boolean repeated =
                Stream.of(named, publisher).anyMatch(name -> name.equals(container) || authors.equals(List.of(name)));
        fields.put(CitationField.PUBLISHER, repeated || named.isEmpty() ? "" : publisher);
        boolean own = authors.equals(List.of(container));
        if (own && !source.work().type().isPart()) {
            fields.remove(CitationField.CONTAINER);
        }
        return fields;
    }

    /** An article of the dossier, as its own publisher would cite it. */
    public static CslItem of(Article article) {
        CslType type = CslType.of(article);
        String publisher = article.publisher().value().map(Publisher::name).orElse("");
        boolean paper = type == CslType.ARTICLE_NEWSPAPER;
        return new CslItem(
                article.id(),
                type,
                article.title().value(),
                names(article.authors().value().stream().map(Subject::name).toList()),
                List.of(),
                List.of(),
                Map.of(
                        paper ? CitationField.CONTAINER : CitationField.PUBLISHER,
                        publisher,
                        CitationField.URL,
                        article.details().url(),
                        CitationField.NOTE,
                        article.isDigest() ? DIGEST : ""),
                article.published().value(),
                IsoDate.UNKNOWN,
                article.reading().language());
    }

    private static List<AuthorName> names(Collection<String> printed) {
        return printed.stream().map(AuthorName::of).toList();
    }

    /** Empty where it is not known. */
    public String field(CitationField field) {
        return fields.getOrDefault(field, "");
    }

    public String container() {
        return field(CitationField.CONTAINER);
    }

    public String publisher() {
        return field(CitationField.PUBLISHER);
    }

    public String url() {
        return field(CitationField.URL);
    }

    public String doi() {
        return field(CitationField.DOI);
    }

    /** Year, month and day, as far as they are known. */
    static List<Integer> dateParts(IsoDate date) {
        return date.isKnown()
                ? Stream.of(date.text().split("-")).map(Integer::valueOf).toList()
                : List.of();
    }
}
