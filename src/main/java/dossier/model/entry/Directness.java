package dossier.model.entry;

import java.util.Locale;

/** Whether an article says a thing itself or leans on another. */
public enum Directness implements Keyword {
    REPORTS,
    CITES;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
