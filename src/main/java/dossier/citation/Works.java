package dossier.citation;

import dossier.model.Citation;
import dossier.model.Slug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which citations name one work, and gives each work an id made of words: {@code storey-2023-myanmar-russia-relations-since}.
 *
 * <p>Two citations name one work when they have the same DOI, or else the same address (see {@link Url#key}), or, having
 * neither, the same words.
 */
public final class Works {
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>“”.,;)/\\]]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final int TITLE_WORDS = 5;
    private static final int PRINTED_WORDS = 8;

    private Works() {}

    /** What tells a citation's work from all others. */
    public static String key(Citation citation) {
        Optional<String> doi = doiKey(citation.printed());
        if (doi.isPresent()) {
            return doi.get();
        }
        if (!citation.url().isEmpty()) {
            return urlKey(citation.url());
        }
        return "text:"
                + NO_WORD.matcher(citation.printed().toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }

    /** The key of a work that is known by its address alone. */
    public static String urlKey(String url) {
        return doiKey(url).orElseGet(() -> "url:" + Url.key(url));
    }

    private static Optional<String> doiKey(String text) {
        Matcher doi = DOI.matcher(text);
        return doi.find() ? Optional.of("doi:" + doi.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * An id for each key: words of the work, the same in whatever order the works come. Works that come to the same words
     * get six digits of their key's hash after them.
     *
     * @param works by key, one citation for each
     */
    public static Map<String, Slug> ids(Map<String, Citation> works) {
        Map<Slug, List<String>> keysOfSlug = new TreeMap<>();
        works.forEach((key, citation) -> keysOfSlug
                .computeIfAbsent(slug(citation), slug -> new ArrayList<>())
                .add(key));
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
