package dossier.model.entry;

import java.util.Locale;

/** What a claim states. */
public enum ClaimKind implements Keyword {
    FACT,
    FIGURE,
    FORECAST,
    ATTRIBUTION;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
