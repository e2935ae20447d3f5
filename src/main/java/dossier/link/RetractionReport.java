package dossier.link;

import dossier.model.Briefing;
import dossier.model.Claim;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.Source;
import dossier.model.SupportingSource;
import dossier.model.entry.ArticleEntry;
import dossier.model.entry.Content;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.SourceEntry;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports what rests on each source or article that the authors marked as withdrawn, superseded or doubted. */
record RetractionReport(List<Claim> claims, Briefing briefing, Problems problems) {

    void report(Content content, List<Source> sources) {
        for (SourceEntry entry : content.sources()) {
            sources.stream()
                    .filter(source -> source.id().text().equals(entry.id().text()))
                    .forEach(source -> report(
                            entry.id().at(), "source \"" + entry.id() + "\"", entry.standing(), source.supportKey()));
        }
        for (ArticleEntry entry : content.articles()) {
            report(
                    entry.at(),
                    "article \"" + entry.id() + "\"",
                    entry.standing(),
                    new EntityKey(EntityKind.ARTICLE, entry.id()));
        }
    }

    private void report(Location at, String what, RetractionStatus standing, EntityKey fallen) {
        if (standing.isSound()) {
            return;
        }
        List<Claim> leaning =
                claims.stream().filter(claim -> leans(claim, fallen)).toList();
        if (leaning.isEmpty()) {
            return;
        }
        Set<Judgement> judgements = new LinkedHashSet<>();
        for (Judgement judgement : briefing.judgements()) {
            if (judgement.claims().stream().anyMatch(leaning::contains)) {
                judgements.add(judgement);
            }
        }
        List<String> parts = new ArrayList<>();
        parts.add("claims " + leaning.stream().map(RetractionReport::named).collect(Collectors.joining(", ")));
        if (!judgements.isEmpty()) {
            parts.add("judgements "
                    + judgements.stream()
                            .map(judgement -> judgement.id().text())
                            .collect(Collectors.joining(", ")));
        }
        problems.warning(
                at,
                "leaned-on",
                what + " is " + standing.status().word() + ", and these rely on it: " + String.join("; ", parts),
                "review what relies on it; pages mark it until the status is removed");
    }

    private static boolean leans(Claim claim, EntityKey fallen) {
        return claim.evidence().stream().anyMatch(piece -> rests(piece, fallen));
    }

    private static boolean rests(Evidence piece, EntityKey fallen) {
        return piece.base().entityKey().equals(fallen)
                || piece.leans().stream().map(SupportingSource::entityKey).anyMatch(fallen::equals);
    }

    private static String named(Claim claim) {
        return claim.id() + " (now " + claim.status().word() + ")";
    }
}
