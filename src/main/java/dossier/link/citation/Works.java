package dossier.link.citation;

import dossier.file.Sha256;
import dossier.language.Slug;
import dossier.language.TextFolding;
import dossier.model.Citation;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which citations name one work, and gives each work an id made of words: {@code storey-2023-myanmar-russia-relations-since}.
 *
 * <p>{@link WorkMerge} says when two citations name one work.
 */
public final class Works {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final int TITLE_WORDS = 5;
    private static final int PRINTED_WORDS = 8;

    private Works() {}

    /** Of two citations of one work the fuller one stands for it, whichever comes first; of two as full, the shorter note. */
    public static final Comparator<Citation> FULLER = Comparator.comparingInt(Citation::known)
            .thenComparing(Works::isFamilyFirst)
            .thenComparing(work -> work.title().contains(": "))
            .thenComparing(work -> -work.printed().length())
            .thenComparing(Citation::printed, Comparator.reverseOrder())
            .thenComparing(Citation::toString);

    private static boolean isFamilyFirst(Citation work) {
        return !work.authors().isEmpty() && work.authors().get(0).contains(",");
    }

    /**
     * The key of each citation, equal for those that name one work, and the same in whatever order they come.
     *
     * @see WorkMerge
     */
    public static Map<Citation, String> keys(Collection<Citation> citations) {
        return new WorkMerge(citations, List.of()).keys();
    }

    /** What tells a work from all others: its DOI, or else its address, or else author, title and date, or else its words. */
    static String key(JoinedForms work) {
        String told = authorTitleDate(work.fullest().work());
        return least(work, form -> form.doi().isEmpty() ? "" : doiKey(form.doi()))
                .or(() -> least(work, form -> form.page().isEmpty() ? "" : "url:" + form.page()))
                .orElseGet(() -> told.isEmpty() ? wordKey(work) : "told:" + told);
    }

    /** What tells a work from others that have its key. */
    static String wordKey(JoinedForms work) {
        return least(work, form -> "text:" + TextFolding.WORDS.of(form.work().printed()))
                .orElseThrow();
    }

    /** What a citation says of its work, folded: author, title, date, DOI and address, in this order; empty where it does not. */
    public static List<String> told(Citation citation) {
        WorkForm form = WorkForm.of(citation, false);
        return List.of(
                form.author().words(),
                TextFolding.LETTERS.of(citation.title()),
                citation.published().text(),
                form.doi(),
                form.page());
    }

    private static Optional<String> least(JoinedForms work, Function<WorkForm, String> key) {
        return work.forms().stream().map(key).filter(text -> !text.isEmpty()).min(Comparator.naturalOrder());
    }

    private static String authorTitleDate(Citation work) {
        boolean tells = !work.authors().isEmpty()
                && !work.title().isEmpty()
                && work.published().isKnown();
        return tells
                ? author(work.authors()) + "|" + TextFolding.LETTERS.of(work.title()) + "|" + work.published()
                : "";
    }

    /** The first author's family name, folded; of an institution, its last word. */
    private static String author(List<String> authors) {
        String name =
                TextFolding.LETTERS.of(authors.isEmpty() ? "" : authors.get(0).replaceFirst(",.*", ""));
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The key of a work that is known by its address alone. */
    public static String urlKey(String url) {
        return PageAddress.doi(url)
                .map(Works::doiKey)
                .orElseGet(() -> "url:" + PageAddress.of(url).key());
    }

    private static String doiKey(String doi) {
        return "doi:" + doi.toLowerCase(Locale.ROOT);
    }

    /**
     * An id for each key: words of the work, the same in whatever order the works come. Works that come to the same words
     * get six digits of their key's hash after them.
     *
     * @param works by key, one citation for each
     */
    public static Map<String, Slug> ids(Map<String, Citation> works) {
        Map<Slug, List<String>> keysOfSlug = works.keySet().stream()
                .collect(Collectors.groupingBy(key -> slug(works.get(key)), TreeMap::new, Collectors.toList()));
        Map<String, Slug> ids = new LinkedHashMap<>();
        keysOfSlug.forEach((slug, keys) ->
                keys.forEach(key -> ids.put(key, keys.size() == 1 ? slug : new Slug(slug + "-" + hash(key)))));
        return ids;
    }

    private static Slug slug(Citation citation) {
        if (citation.title().isEmpty()) {
            return Slug.of(firstWords(citation.printed().replaceFirst("(?i)https?://", ""), PRINTED_WORDS));
        }
        String author =
                citation.authors().isEmpty() ? "" : citation.authors().get(0).replaceFirst(",.*", "");
        String year =
                citation.published().isKnown() ? citation.published().text().substring(0, 4) : "";
        return Slug.of(firstWords(author, TITLE_WORDS) + " " + year + " " + firstWords(citation.title(), TITLE_WORDS));
    }

    private static String firstWords(String text, int most) {
        return NO_WORD.splitAsStream(APOSTROPHES.matcher(text).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .limit(most)
                .collect(Collectors.joining(" "));
    }

    private static String hash(String key) {
        return Sha256.hex(Sha256.of(key.getBytes(StandardCharsets.UTF_8))).substring(0, 6);
    }
}
