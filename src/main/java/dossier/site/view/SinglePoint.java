package dossier.site.view;

import dossier.model.Claim;
import dossier.model.Judgement;
import dossier.model.SupportingSource;
import dossier.site.index.SupportIndex;
import dossier.site.route.Link;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An article or source with the claims that would lose their last support without it, and the judgements on these. */
public record SinglePoint(Link source, List<ClaimView> claims, List<Link> judgements) {
    /** Path of the first page of them, without {@code .html}. */

    /** Those that most judgements rest on first, then those of most claims. */
    public static List<SinglePoint> all(SiteContext context) {
        return context.index().support().supportingSources().stream()
                .map(source -> SinglePoint.of(source, context))
                .filter(point -> !point.claims().isEmpty())
                .sorted(Comparator.comparingInt(
                                (SinglePoint point) -> -point.judgements().size())
                        .thenComparing(point -> -point.claims().size())
                        .thenComparing(point -> point.source().path()))
                .toList();
    }

    private static SinglePoint of(SupportingSource source, SiteContext context) {
        List<Claim> lost = context.index().support().impactsOf(source.entityKey()).stream()
                .filter(SupportIndex.ClaimImpact::isLast)
                .map(SupportIndex.ClaimImpact::claim)
                .toList();
        Set<Judgement> judgements = new LinkedHashSet<>();
        lost.forEach(claim -> judgements.addAll(context.index().support().judgementsOn(claim)));
        return new SinglePoint(
                Link.to(source),
                lost.stream().map(context::view).toList(),
                judgements.stream().map(Link::to).toList());
    }
}
