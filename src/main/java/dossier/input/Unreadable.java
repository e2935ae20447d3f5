package dossier.input;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Severity;

/** The problem of a file or folder that cannot be read. */
public final class Unreadable {
    private Unreadable() {}

    /** @param shown the file as users see it */
    public static Problem file(String shown) {
        return problem(shown, "the file cannot be read");
    }

    static Problem folder(String shown) {
        return problem(shown, "the folder cannot be read");
    }

    private static Problem problem(String shown, String message) {
        return new Problem(
                Location.file(shown),
                Severity.ERROR,
                "unreadable",
                message,
                "check that it is there and yours to read");
    }
}
