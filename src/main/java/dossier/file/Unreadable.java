package dossier.file;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Severity;

/** The problem of a file or folder that cannot be read. */
public final class Unreadable {
    private Unreadable() {}

    /** @param displayPath the file as users see it */
    public static Problem file(String displayPath) {
        return problem(displayPath, "the file cannot be read");
    }

    static Problem folder(String displayPath) {
        return problem(displayPath, "the folder cannot be read");
    }

    private static Problem problem(String displayPath, String message) {
        return new Problem(
                Location.file(displayPath),
                Severity.ERROR,
                "unreadable",
                message,
                "check that it exists and that you may read it");
    }
}
