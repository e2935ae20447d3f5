package dossier.link.check;

import dossier.model.Check;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.entry.Acceptances;
import dossier.model.entry.Acceptances.Acceptance;
import dossier.model.entry.Content;
import dossier.model.entry.Keyword;
import dossier.phrase.Message;
import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what the build doubts by itself. A doubt is a problem, too, unless an author accepts it with a reason, or it is
 * mere information; all are on the page of checks. Serves many threads.
 */
public final class Checks {
    private static final List<String> CODES = Keyword.words(CheckKind.values());

    private final Problems problems;
    private final Queue<Check> found = new ConcurrentLinkedQueue<>();
    private final Set<Acceptance> used = ConcurrentHashMap.newKeySet();

    public Checks(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a doubt.
     *
     * @param accepted what the author of the entry in question lets stand
     * @param sentence of the article that it is about; may be empty
     * @param hint what to do about it
     */
    public void add(
            CheckKind kind,
            CheckTarget on,
            Location at,
            Message doubt,
            String sentence,
            Acceptances accepted,
            String hint) {
        Optional<Acceptance> acceptance = accepted.of(kind.word(), on.part());
        acceptance.ifPresent(used::add);
        found.add(new Check(kind, on, at, doubt, sentence, acceptance.map(Acceptance::reason)));
        if (acceptance.isEmpty() && kind.severity() != Severity.INFORMATION) {
            problems.add(new Problem(at, kind.severity(), kind.word(), doubt.english(), hint));
        }
    }

    /** All that were found, in order of their kinds. */
    public List<Check> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Tells what is accepted although no check is called so, or none found it.
     *
     * @param elsewhere codes that articles may accept and that are no checks
     */
    public void reportUnused(Content content, List<String> elsewhere) {
        acceptances(content)
                .flatMap(accepted -> accepted.all().stream())
                .filter(acceptance -> !used.contains(acceptance))
                .filter(acceptance -> !elsewhere.contains(acceptance.kind()))
                .forEach(acceptance -> reportUnused(acceptance, elsewhere));
    }

    private void reportUnused(Acceptance acceptance, List<String> elsewhere) {
        String code = acceptance.kind();
        if (acceptance.code().isEmpty() || CODES.contains(code)) {
            problems.warning(
                    acceptance.code().at(),
                    "nothing-to-accept",
                    "there is no finding here that " + acceptance.code().path() + " could accept",
                    "remove it if the problem has been corrected");
            return;
        }
        List<String> known = Stream.concat(CODES.stream(), elsewhere.stream()).collect(Collectors.toList());
        problems.error(
                acceptance.code().at(),
                "unknown-value",
                "there is no check named \"" + acceptance.code() + "\" at "
                        + acceptance.code().path(),
                Nearest.hint(code, known, "known: " + String.join(", ", known)));
    }

    private static Stream<Acceptances> acceptances(Content content) {
        return Stream.of(
                        content.articles().stream().map(entry -> entry.accept()),
                        content.sources().stream().map(entry -> entry.accept()),
                        content.claims().stream()
                                .flatMap(entry -> Stream.concat(
                                        Stream.of(entry.accept()),
                                        entry.evidence().stream().map(piece -> piece.accept()))),
                        content.briefing().judgements().stream().map(entry -> entry.accept()),
                        content.events().stream().map(entry -> entry.accept()))
                .flatMap(accepted -> accepted);
    }
}
