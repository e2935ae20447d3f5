package dossier.output.export;

import dossier.file.Json;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.Origin;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.Subject;
import dossier.site.route.Routes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the authors conclude, as objects of the files for other programs: judgements, events, and the origins of claims. */
final class Assessments {
    private Assessments() {}

    static Map<String, Object> judgement(Judgement judgement) {
        return Json.object(
                "id", judgement.id(),
                "path", Routes.path(judgement),
                "text", judgement.text(),
                "likelihood", Json.orNull(judgement.likelihood()),
                "confidence", Json.orNull(judgement.confidence()),
                "horizon", Json.orNull(judgement.horizon().text()),
                "rests_on", judgement.claims().stream().map(Claim::id).toList(),
                "assumes", judgement.assumes(),
                "would_change", Json.orNull(judgement.wouldChange()));
    }

    static Map<String, Object> event(Event event, Routes routes) {
        return Json.object(
                "id", event.id(),
                "path", routes.onTimeline(event),
                "text", event.title(),
                "date", event.date().text(),
                "end", Json.orNull(event.end().text()),
                "summary", Json.orNull(event.summary()),
                "passages", event.passages().stream().map(Assessments::passage).toList(),
                "quotes", event.quotes().stream().map(Assessments::quote).toList(),
                "subjects", event.subjects().stream().map(Subject::key).toList());
    }

    private static Map<String, Object> passage(Passage passage) {
        return Json.object(
                "article", passage.article().id(),
                "paragraph", passage.text().id());
    }

    private static Map<String, Object> quote(Quote quote) {
        return Json.object("article", quote.article().id(), "quote", quote.exact());
    }

    /** The origins of a claim, each with the numbers of its evidence and what that does to the claim. */
    static Stream<Map<String, Object>> origins(Claim claim) {
        return IntStream.range(0, claim.origins().size())
                .mapToObj(i -> origin(claim, i + 1, claim.origins().get(i)));
    }

    private static Map<String, Object> origin(Claim claim, int number, Origin origin) {
        List<Evidence> evidence = origin.evidence().stream()
                .map(piece -> claim.evidence().get(piece - 1))
                .toList();
        return Json.object(
                "id", claim.id() + "/" + number,
                "path", Routes.path(claim) + "#origins",
                "claim", claim.id(),
                "label", origin.label(),
                "work", origin.entity().map(Routes::path).orElse(null),
                "evidence", origin.evidence(),
                "directions",
                        evidence.stream().map(piece -> piece.direction().word()).toList(),
                "reason", Json.orNull(origin.reason().english()));
    }
}
