package dossier.site.index;

import dossier.model.Article;
import dossier.model.Check;
import dossier.model.CheckTarget;
import dossier.model.CheckTarget.TargetKind;
import dossier.model.Judgement;
import dossier.model.NoteReference;
import dossier.model.Source;
import java.util.List;
import java.util.stream.Stream;

/** What the build doubts, looked up from each thing that it is about; in order of kinds. */
public final class CheckIndex {
    private final List<Check> all;
    private final ListMap<CheckTarget, Check> ofTargets = new ListMap<>();
    /** By the thing as a whole, with what is doubted of its parts. */
    private final ListMap<CheckTarget, Check> ofThings = new ListMap<>();

    CheckIndex(List<Check> checks) {
        this.all = checks;
        for (Check check : checks) {
            ofTargets.add(check.on(), check);
            ofThings.add(whole(check.on()), check);
        }
    }

    /** A note is a part of its article. */
    private static CheckTarget whole(CheckTarget on) {
        return switch (on.kind()) {
            case NOTE -> new CheckTarget(TargetKind.ARTICLE, on.id(), "");
            case ARTICLE, EVIDENCE, SOURCE, CLAIM, JUDGEMENT, EVENT, DOSSIER -> on;
        };
    }

    public List<Check> all() {
        return all;
    }

    public List<Check> of(CheckTarget target) {
        return ofTargets.get(target);
    }

    public List<Check> of(NoteReference note) {
        return of(CheckTarget.of(note));
    }

    /** Those of an article and of its notes. */
    public List<Check> of(Article article) {
        return ofThings.get(CheckTarget.of(article));
    }

    /** Those of a source, and of the notes that lead to it. */
    public List<Check> of(Source source) {
        return Stream.concat(
                        of(CheckTarget.of(source)).stream(),
                        source.uses().stream().flatMap(use -> of(use).stream()))
                .distinct()
                .toList();
    }

    public List<Check> of(Judgement judgement) {
        return of(CheckTarget.ofJudgement(judgement.id()));
    }
}
