package dossier.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems found so far, from all stages and threads; shown together, sorted by place.
 *
 * <p>A stage adds what it finds and goes on, so that an author sees everything at once.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Problems others) {
        others.sorted().forEach(this::add);
    }

    public void error(Location at, String code, String message, String hint) {
        add(new Problem(at, Severity.ERROR, code, message, hint));
    }

    public void warning(Location at, String code, String message, String hint) {
        add(new Problem(at, Severity.WARNING, code, message, hint));
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All of them, in order of place, each once. */
    public synchronized List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
