package dossier.problem;

import java.util.Locale;

/** Whether a problem stops the build. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that users read: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
