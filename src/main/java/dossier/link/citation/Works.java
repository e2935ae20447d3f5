package dossier.link.citation;

import dossier.file.Sha256;
import dossier.language.Slug;
import dossier.language.TextFolding;
import dossier.model.Citation;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which citations name one work, and gives each work an id made of words: {@code storey-2023-myanmar-russia-relations-since}.
 *
 * <p>Two citations name one work when they have the same DOI, or else the same address (see {@link PageAddress}), or, having
 * neither, the same words. A work without DOI and address is also one with the same author, title and date, up to case,
 * marks and punctuation, unless there are several such.
 */
public final class Works {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final int TITLE_WORDS = 5;
    private static final int PRINTED_WORDS = 8;

    private Works() {}

    /** What tells a citation's work from all others. */
    public static String key(Citation citation) {
        if (!citation.doi().isEmpty()) {
            return doiKey(citation.doi());
        }
        if (!citation.url().isEmpty()) {
            return urlKey(citation.url());
        }
        return "text:" + TextFolding.WORDS.of(citation.printed());
    }

    /**
     * The key of each citation, the same in whatever order they come. One that has neither DOI nor address takes the key of
     * the only work with these that has its author, title and date; where there is none, or several, those without share
     * one key of their own.
     */
    public static Map<Citation, String> keys(Collection<Citation> citations) {
        Map<String, Set<String>> addressed = citations.stream()
                .filter(work -> hasAuthorTitleDate(work) && !isKnownByWords(work))
                .collect(Collectors.groupingBy(
                        Works::authorTitleDate, Collectors.mapping(Works::key, Collectors.toSet())));
        Map<Citation, String> keys = new HashMap<>();
        for (Citation work : citations) {
            Set<String> same = addressed.getOrDefault(authorTitleDate(work), Set.of());
            boolean joins = hasAuthorTitleDate(work) && isKnownByWords(work);
            keys.put(
                    work,
                    !joins ? key(work) : same.size() == 1 ? same.iterator().next() : "told:" + authorTitleDate(work));
        }
        return keys;
    }

    /** Whether author, title and date are known, which together tell a work. */
    private static boolean hasAuthorTitleDate(Citation work) {
        return !work.authors().isEmpty()
                && !work.title().isEmpty()
                && work.published().isKnown();
    }

    private static boolean isKnownByWords(Citation work) {
        return key(work).startsWith("text:");
    }

    private static String authorTitleDate(Citation work) {
        return hasAuthorTitleDate(work)
                ? author(work.authors()) + "|" + TextFolding.LETTERS.of(work.title()) + "|" + work.published()
                : "";
    }

    /** The first author's family name, folded; of an institution, its last word. */
    private static String author(List<String> authors) {
        String name =
                TextFolding.LETTERS.of(authors.isEmpty() ? "" : authors.get(0).replaceFirst(",.*", ""));
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** What two entries that may be one work have in common: first author and title, folded; empty without a title. */
    public static String authorAndTitle(List<String> authors, String title) {
        return title.isEmpty() ? "" : author(authors) + "|" + TextFolding.LETTERS.of(title);
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
