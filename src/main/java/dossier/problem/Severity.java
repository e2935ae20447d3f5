package dossier.problem;

import java.util.Locale;

/** How bad a problem is: an error stops the build, a warning does in strict builds, and information is for the record. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION;

    /** The word that users read: {@code error}, {@code warning} or {@code information}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
