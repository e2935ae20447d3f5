package dossier.output.search;

import dossier.output.search.Facets.FacetValue;
import dossier.site.page.Output;
import dossier.site.search.FacetKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code f.js}: for each facet its values, each with what queries call it, its label, and the gaps between the
 * numbers of the pages that have it, the first counted from 0.
 *
 * <pre>{"country":[["myanmar","Myanmar","]^^"],…],…}</pre>
 */
final class FacetShard {
    private FacetShard() {}

    static Output of(Facets facets) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (FacetKey key : FacetKey.values()) {
            List<Object> values = new ArrayList<>();
            facets.values(key).forEach((name, value) -> values.add(List.of(name, value.label(), pages(value))));
            all.put(key.word(), values);
        }
        return ShardFile.of("f", all);
    }

    private static String pages(FacetValue value) {
        StringBuilder gaps = new StringBuilder();
        int before = 0;
        for (int page = value.pages().nextSetBit(0);
                page >= 0;
                page = value.pages().nextSetBit(page + 1)) {
            gaps.append(TextNumbers.of(page - before));
            before = page;
        }
        return gaps.toString();
    }
}
