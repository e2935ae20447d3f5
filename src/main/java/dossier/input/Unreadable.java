package dossier.input;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Severity;

/** The problem of a file or folder that cannot be read. */
public final class Unreadable {
    private Unreadable() {}

    /** @param shown the file as users see it */
    public static Problem problem(String shown) {
        return new Problem(
                Location.file(shown),
                Severity.ERROR,
                "unreadable",
                "this cannot be read",
                "check that it is there and that you may read it");
    }
}
