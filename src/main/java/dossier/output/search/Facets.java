package dossier.output.search;

import dossier.model.entry.Keyword;
import dossier.output.search.SearchQuery.Facet;
import dossier.site.search.FacetKey;
import dossier.site.search.FindableKind;
import dossier.site.search.FindablePages;
import dossier.site.search.PageFacet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which pages have which values of facets, by their numbers. */
final class Facets {
    /** The key that every passage has, by its number. */
    static final String KIND = "kind";

    /** What queries call the facets. */
    static final List<String> KEYS = Stream.concat(
                    Stream.of(KIND), Arrays.stream(FacetKey.values()).map(Keyword::word))
            .toList();

    /** The pages that have a value. */
    record FacetValue(String label, BitSet pages) {}

    private final PassageNumbers numbers;
    private final Map<FacetKey, TreeMap<String, FacetValue>> values = new EnumMap<>(FacetKey.class);

    Facets(FindablePages pages, PassageNumbers numbers) {
        this.numbers = numbers;
        for (FacetKey key : FacetKey.values()) {
            values.put(key, new TreeMap<>());
        }
        for (FindableKind kind : FindableKind.values()) {
            for (int i = 0; i < pages.count(kind); i++) {
                for (PageFacet facet : pages.page(kind, i).facets()) {
                    add(facet, numbers.firstPage(kind) + i);
                }
            }
        }
    }

    private void add(PageFacet facet, int page) {
        values.get(facet.key())
                .computeIfAbsent(SearchQuery.key(facet.label()), key -> new FacetValue(facet.label(), new BitSet()))
                .pages()
                .set(page);
    }

    /** The values of a facet, in order of what queries call them. */
    Map<String, FacetValue> values(FacetKey key) {
        return values.get(key);
    }

    /** For each passage, whether it has one of the values that a query gives for each of its facets. */
    boolean[] allowed(List<Facet> facets) {
        boolean[] allowed = new boolean[numbers.all()];
        Arrays.fill(allowed, true);
        for (String key : KEYS) {
            List<String> wanted = facets.stream()
                    .filter(facet -> facet.key().equals(key))
                    .map(Facet::value)
                    .toList();
            if (!wanted.isEmpty()) {
                allow(key, wanted, allowed);
            }
        }
        return allowed;
    }

    private void allow(String key, List<String> wanted, boolean[] allowed) {
        BitSet pages = new BitSet();
        Keyword.of(FacetKey.values(), key)
                .ifPresent(facet -> values.get(facet).forEach((value, found) -> {
                    if (wanted.contains(value)) {
                        pages.or(found.pages());
                    }
                }));
        for (int passage = 0; passage < allowed.length; passage++) {
            allowed[passage] &=
                    key.equals(KIND) ? wanted.contains(numbers.kind(passage).word()) : pages.get(numbers.page(passage));
        }
    }
}
