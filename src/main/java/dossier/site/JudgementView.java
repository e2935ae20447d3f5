package dossier.site;

import dossier.evidence.Support;
import dossier.model.Claim;
import dossier.model.Judgement;
import dossier.model.Yardstick;
import java.util.List;

/**
 * A judgement as pages show it.
 *
 * @param link to its place in the briefing, called by its text
 * @param likelihood {@code very likely, 80–95 %}; empty where none is given
 * @param confidence {@code moderate confidence}; empty where none is given
 * @param grounds {@code 3 claims, 9 quotes, 4 origins}; of the origins only those that support a claim
 * @param weak what a reader should know of the claims, {@code 1 disputed}; empty where all are borne out
 */
public record JudgementView(
        Link link,
        String anchor,
        String likelihood,
        String range,
        String confidence,
        String grounds,
        List<Link> weak,
        List<ClaimView> claims,
        String wouldChange,
        List<String> assumes) {
    static JudgementView of(Judgement judgement, Lookup lookup) {
        Yardstick yardstick = lookup.dossier().settings().yardstick();
        return new JudgementView(
                new Link(judgement.path(), judgement.text()),
                judgement.anchor(),
                judgement.likelihood(),
                yardstick
                        .step(judgement.likelihood())
                        .map(Yardstick.Step::range)
                        .orElse(""),
                judgement.confidence().isEmpty() ? "" : judgement.confidence() + " confidence",
                grounds(judgement),
                weak(judgement),
                judgement.claims().stream().map(ClaimView::of).toList(),
                judgement.wouldChange(),
                judgement.assumes());
    }

    private static String grounds(Judgement judgement) {
        int quotes = judgement.claims().stream()
                .mapToInt(claim -> claim.evidence().size())
                .sum();
        long origins = judgement.claims().stream()
                .flatMap(claim -> Support.origins(claim).stream())
                .map(origin -> origin.path().isEmpty() ? origin.label() : origin.path())
                .distinct()
                .count();
        return Words.count(judgement.claims().size(), "claim", "claims") + ", " + Words.count(quotes, "quote", "quotes")
                + ", " + Words.count((int) origins, "origin", "origins");
    }

    /** The claims that are disputed, unsupported, or lean on what fell; each with what is wrong. */
    private static List<Link> weak(Judgement judgement) {
        return judgement.claims().stream()
                .filter(claim -> !words(claim).isEmpty())
                .map(claim -> new Link(claim.path(), words(claim)))
                .toList();
    }

    private static String words(Claim claim) {
        boolean open = claim.status() == Claim.Status.DISPUTED || claim.status() == Claim.Status.UNSUPPORTED;
        ClaimView view = ClaimView.of(claim);
        return Words.dotted(
                open ? view.status() + (view.figures().isEmpty() ? "" : ": " + view.figures()) : "", view.shaken());
    }
}
