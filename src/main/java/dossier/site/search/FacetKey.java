package dossier.site.search;

import dossier.model.entry.Keyword;
import java.util.Locale;

/** By what results can be narrowed, besides by kind: {@code country:myanmar} in a query. */
public enum FacetKey implements Keyword {
    PUBLISHER,
    COUNTRY,
    TOPIC,
    YEAR,
    /** What the evidence of a claim says of it: that it {@code supports} it, {@code disputes} it or {@code qualifies} it. */
    EVIDENCE;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
