package dossier.link;

import dossier.link.wording.DisagreementCheck;
import dossier.link.wording.TypedCounts;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.entry.BriefingEntry;
import dossier.model.entry.Content;
import dossier.model.entry.YamlText;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what the authors' prose says of the dossier against the dossier: how many articles and claims there are, how many
 * claims are disputed, and on what the articles disagree. In the briefing, whose readers take its numbers for counted, a
 * wrong number is an error; in judgements and notes it is a warning.
 */
final class ProseCheck {
    private static final String HINT = "correct the number, or write \"… of the …\" if only some are meant";

    private final Map<String, Integer> counts;
    private final Map<ClaimStatus, Long> statuses;
    private final DisagreementCheck disagreements;
    private final Problems problems;

    /** @param counts how many there are of each thing, by its plural */
    ProseCheck(Map<String, Integer> counts, List<Claim> claims, Problems problems) {
        this.counts = counts;
        this.statuses = claims.stream().collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
        this.disagreements = new DisagreementCheck(claims);
        this.problems = problems;
    }

    void check(Content content) {
        BriefingEntry briefing = content.briefing();
        for (YamlText text : List.of(briefing.bottomLine(), briefing.sourceSummary())) {
            TypedCounts.check(text.text(), counts).forEach(wrong -> report(text, wrong, Severity.ERROR));
            checkClaims(text, Severity.ERROR);
        }
        Stream.concat(
                        briefing.judgements().stream().map(judgement -> judgement.text()),
                        content.notes().stream()
                                .flatMap(note -> note.prose()
                                        .lines()
                                        .map(line ->
                                                new YamlText(line.text(), note.at(), note.id() + "#" + line.id()))))
                .forEach(text -> checkClaims(text, Severity.WARNING));
    }

    private void checkClaims(YamlText text, Severity severity) {
        TypedCounts.checkStatuses(text.text(), statuses).forEach(wrong -> report(text, wrong, severity));
        disagreements
                .check(text.text())
                .forEach(doubt ->
                        problems.warning(text.at(), doubt.code(), text.path() + " " + doubt.message(), doubt.hint()));
    }

    private void report(YamlText text, TypedCounts.Wrong wrong, Severity severity) {
        String message = text.path() + " says \"" + wrong.words() + "\", and there "
                + (wrong.really() == 1 ? "is 1" : "are " + wrong.really());
        problems.add(new Problem(text.at(), severity, "wrong-count", message, HINT));
    }
}
