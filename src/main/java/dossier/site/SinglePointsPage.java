package dossier.site;

import dossier.model.Base;
import dossier.model.Claim;
import dossier.model.Judgement;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single points of failure: the articles and sources of which each alone holds up a claim; one part of them. */
public record SinglePointsPage(Part part, List<Point> points, Lookup lookup) implements Page {
    static final String BASE = "claims/single-points-of-failure";
    static final int POINTS_PER_PAGE = 30;

    /** What would fall with one article or source: claims that lose their last support, and what rests on them. */
    public record Point(Link base, List<ClaimView> claims, List<Link> judgements) {
        private static Point of(Map.Entry<Base, List<Grounds.Loss>> entry, Lookup lookup) {
            List<Claim> lost = entry.getValue().stream()
                    .filter(Grounds.Loss::isLast)
                    .map(Grounds.Loss::claim)
                    .toList();
            Set<Judgement> judgements = new LinkedHashSet<>();
            lost.forEach(claim -> judgements.addAll(lookup.grounds().judgementsOn(claim)));
            return new Point(
                    new Link(entry.getKey().path(), entry.getKey().label()),
                    lost.stream().map(claim -> ClaimView.of(claim, lookup)).toList(),
                    judgements.stream()
                            .map(judgement -> new Link(judgement.path(), judgement.text()))
                            .toList());
        }
    }

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "single-points";
    }

    @Override
    public String title() {
        return lookup.words().titled(lookup.words().say("Single points of failure"), part);
    }

    @Override
    public String section() {
        return "claims/index.html";
    }

    /** Those that most judgements rest on first, then those of most claims. */
    static List<Point> all(Lookup lookup) {
        return lookup.grounds().losses().entrySet().stream()
                .map(entry -> Point.of(entry, lookup))
                .filter(point -> !point.claims().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Point point) -> -point.judgements().size())
                        .thenComparing(point -> -point.claims().size())
                        .thenComparing(point -> point.base().path()))
                .toList();
    }
}
