package dossier.model.entry;

import java.util.Locale;

/** What a piece of evidence does to its claim. */
public enum Direction implements Keyword {
    SUPPORTS,
    DISPUTES,
    QUALIFIES,
    /** It measures something else: another time, place, unit or definition. */
    DIFFERENT_MEASURE;

    /** Whether it makes its claim more or less sure. */
    public boolean counts() {
        return this == SUPPORTS || this == DISPUTES;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
