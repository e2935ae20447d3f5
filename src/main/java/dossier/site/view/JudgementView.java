package dossier.site.view;

import dossier.link.evidence.Support;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Judgement;
import dossier.model.Origin;
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
 * @param support {@code 3 claims, 9 quotes, 4 origins}; of the origins only those that support a claim
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
                support(judgement, text),
                weak(judgement, context),
                judgement.claims().stream().map(context::view).toList(),
                judgement.wouldChange(),
                judgement.assumes(),
                CheckView.of(context.index().checks().of(judgement), context));
    }

    private static String support(Judgement judgement, SiteText text) {
        int quotes = judgement.claims().stream()
                .mapToInt(claim -> claim.evidence().size())
                .sum();
        long origins = judgement.claims().stream()
                .flatMap(claim -> Support.origins(claim).stream())
                .map(Origin::identity)
                .distinct()
                .count();
        return SiteText.listed(
                text.count(judgement.claims().size(), "{0} claim", "{0} claims"),
                text.count(quotes, "{0} quote", "{0} quotes"),
                text.count(origins, "{0} origin", "{0} origins"));
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
