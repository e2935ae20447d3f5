package dossier.link;

import dossier.link.check.Checks;
import dossier.link.check.ThinGround;
import dossier.link.wording.JudgementWording;
import dossier.model.Briefing;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Judgement;
import dossier.model.entry.BriefingEntry;
import dossier.model.entry.JudgementEntry;
import dossier.model.entry.YamlText;
import dossier.model.entry.Yardstick;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the briefing from {@code briefing.yaml}: judgements with the claims that they rest on. */
final class Judgements {
    private final Map<String, Claim> claims = new TreeMap<>();
    private final ThinGround ground;
    private final Yardstick yardstick;
    private final Problems problems;

    Judgements(List<Claim> claims, Checks checks, Yardstick yardstick, Problems problems) {
        claims.forEach(claim -> this.claims.put(claim.id().text(), claim));
        this.ground = new ThinGround(checks);
        this.yardstick = yardstick;
        this.problems = problems;
    }

    Briefing of(BriefingEntry entry) {
        return new Briefing(
                entry.bottomLine().text(),
                entry.sourceSummary().text(),
                entry.judgements().stream().map(this::judgement).toList());
    }

    private Judgement judgement(JudgementEntry entry) {
        checkLikelihood(entry.likelihood());
        JudgementWording.check(
                        entry.text().text(), yardstick, entry.likelihood().text())
                .forEach(fault -> problems.warning(entry.text().at(), fault.code(), fault.message(), fault.hint()));
        List<Claim> restsOn =
                entry.restsOn().stream().flatMap(id -> claim(id).stream()).toList();
        restsOn.stream()
                .filter(claim -> claim.status() == ClaimStatus.UNSUPPORTED)
                .forEach(claim -> problems.warning(
                        entry.at(),
                        "rests-on-nothing",
                        "judgement \"" + entry.id() + "\" rests on claim \"" + claim.id()
                                + "\", which no valid evidence supports",
                        "review the judgement, or find other evidence"));
        Judgement judgement = new Judgement(
                entry.id(),
                entry.text().text(),
                entry.likelihood().text(),
                entry.confidence(),
                restsOn,
                entry.horizon(),
                entry.wouldChange(),
                entry.assumes());
        ground.check(entry, judgement);
        return judgement;
    }

    private void checkLikelihood(YamlText likelihood) {
        if (!likelihood.isEmpty() && yardstick.step(likelihood.text()).isEmpty()) {
            List<String> terms = yardstick.terms();
            problems.error(
                    likelihood.at(),
                    "unknown-value",
                    "\"" + likelihood + "\" is not a likelihood term of " + yardstick.title() + " at "
                            + likelihood.path(),
                    Nearest.hint(likelihood.text(), terms, "known: " + String.join(", ", terms)));
        }
    }

    private Optional<Claim> claim(YamlText id) {
        Claim claim = claims.get(id.text());
        if (claim == null) {
            problems.error(
                    id.at(),
                    "unknown-id",
                    "unknown claim \"" + id + "\" at " + id.path(),
                    Nearest.hint(id.text(), claims.keySet(), "claims are in content/claims.yaml"));
        }
        return Optional.ofNullable(claim);
    }
}
