package dossier.model;

import dossier.phrase.Message;
import dossier.problem.Location;
import java.util.Comparator;
import java.util.Optional;

/**
 * A doubt that the build found.
 *
 * @param on what it is about
 * @param at where an author would mend it
 * @param doubt in one sentence
 * @param sentence of the article that it is about; empty where it is about none
 * @param accepted why the authors let it stand, in their words; none where they do not
 */
public record Check(
        CheckKind kind, CheckTarget on, Location at, Message doubt, String sentence, Optional<String> accepted)
        implements Comparable<Check> {
    private static final Comparator<Check> ORDER = Comparator.comparing(Check::kind)
            .thenComparing(Check::at)
            .thenComparing(check -> check.on().toString())
            .thenComparing(check -> check.doubt().english());

    public boolean isAccepted() {
        return accepted.isPresent();
    }

    @Override
    public int compareTo(Check other) {
        return ORDER.compare(this, other);
    }
}
