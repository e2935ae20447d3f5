package dossier.site.view;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Judgement;
import dossier.model.entry.Yardstick;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;

/**
 * A judgement as pages show it.
 *
 * @param link to its place in the briefing, with its text
 * @param likelihood {@code very likely, 80–95 %}; empty where none is given
 * @param confidence {@code moderate confidence}; empty where none is given
 * @param support {@code 3 claims, 4 supporting origins, 9 quotes for, 2 against}
 * @param doubts what the build doubts of it
 * @param weak what a reader should know of the claims, {@code 1 disputed}; empty where all are borne out
 */
public record JudgementView(
        Link link,
        String anchor,
        String likelihood,
        String range,
        String confidence,
        String support,
        List<Link> weak,
        List<ClaimView> claims,
        String wouldChange,
        List<String> assumes,
        List<CheckView> doubts) {
    public static JudgementView of(Judgement judgement, SiteContext context) {
        SiteText text = context.text();
        Yardstick yardstick = context.dossier().settings().yardstick();
        return new JudgementView(
                Link.to(judgement),
                Routes.anchor(judgement),
                judgement.likelihood().isEmpty() ? "" : text.say(judgement.likelihood()),
                yardstick
                        .step(judgement.likelihood())
                        .map(step -> text.say(step.range()))
                        .orElse(""),
                judgement.confidence().isEmpty() ? "" : text.say(judgement.confidence() + " confidence"),
                EvidenceCounts.of(judgement, text),
                weak(judgement, context),
                judgement.claims().stream().map(context::view).toList(),
                judgement.wouldChange(),
                judgement.assumes(),
                CheckView.of(context.index().checks().of(judgement), context));
    }

    /** The claims that are disputed, unsupported, or rest on something withdrawn; each with its weakness. */
    private static List<Link> weak(Judgement judgement, SiteContext context) {
        return judgement.claims().stream()
                .map(claim -> new Link(Routes.path(claim), weakness(claim, context)))
                .filter(weak -> !weak.text().isEmpty())
                .toList();
    }

    private static String weakness(Claim claim, SiteContext context) {
        boolean open = claim.status() == ClaimStatus.DISPUTED || claim.status() == ClaimStatus.UNSUPPORTED;
        ClaimView view = context.view(claim);
        return SiteText.dotted(open ? view.summary() : "", view.shaken());
    }
}
