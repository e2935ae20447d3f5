package dossier.site.view;

import dossier.model.Claim;
import dossier.model.Judgement;
import dossier.model.SupportingSource;
import dossier.site.index.DossierIndex;
import dossier.site.index.SupportIndex;
import dossier.site.route.Link;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would fall with one article or source: claims that lose their last support, and what rests on them. */
public record SinglePoint(Link base, List<ClaimView> claims, List<Link> judgements) {
    /** Path of the first page of them, without {@code .html}. */
    public static final String BASE = "claims/single-points-of-failure";

    /** Those that most judgements rest on first, then those of most claims. */
    public static List<SinglePoint> all(DossierIndex lookup) {
        return lookup.grounds().losses().entrySet().stream()
                .map(entry -> SinglePoint.of(entry, lookup))
                .filter(point -> !point.claims().isEmpty())
                .sorted(Comparator.comparingInt(
                                (SinglePoint point) -> -point.judgements().size())
                        .thenComparing(point -> -point.claims().size())
                        .thenComparing(point -> point.base().path()))
                .toList();
    }

    private static SinglePoint of(
            Map.Entry<SupportingSource, List<SupportIndex.ClaimImpact>> entry, DossierIndex lookup) {
        List<Claim> lost = entry.getValue().stream()
                .filter(SupportIndex.ClaimImpact::isLast)
                .map(SupportIndex.ClaimImpact::claim)
                .toList();
        Set<Judgement> judgements = new LinkedHashSet<>();
        lost.forEach(claim -> judgements.addAll(lookup.grounds().judgementsOn(claim)));
        return new SinglePoint(
                new Link(entry.getKey().path(), entry.getKey().label()),
                lost.stream().map(claim -> ClaimView.of(claim, lookup)).toList(),
                judgements.stream()
                        .map(judgement -> new Link(judgement.path(), judgement.text()))
                        .toList());
    }
}
