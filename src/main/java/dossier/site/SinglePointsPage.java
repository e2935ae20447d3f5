package dossier.site;

import dossier.model.Base;
import dossier.model.Claim;
import dossier.model.Judgement;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single points of failure: the articles and sources of which each alone holds up a claim. */
public record SinglePointsPage(Lookup lookup) implements Page {
    static final String PATH = "claims/single-points-of-failure.html";

    /** What would fall with one article or source: claims that lose their last support, and what rests on them. */
    public record Point(Link base, List<ClaimView> claims, List<Link> judgements) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String template() {
        return "single-points";
    }

    @Override
    public String title() {
        return "Single points of failure";
    }

    @Override
    public String section() {
        return "claims/index.html";
    }

    /** Those that most judgements rest on first, then those of most claims. */
    public List<Point> points() {
        return points(lookup);
    }

    static List<Point> points(Lookup lookup) {
        return lookup.grounds().losses().entrySet().stream()
                .map(entry -> point(entry, lookup))
                .filter(point -> !point.claims().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Point point) -> -point.judgements().size())
                        .thenComparing(point -> -point.claims().size())
                        .thenComparing(point -> point.base().path()))
                .toList();
    }

    private static Point point(Map.Entry<Base, List<Grounds.Loss>> entry, Lookup lookup) {
        List<Claim> lost = entry.getValue().stream()
                .filter(Grounds.Loss::isLast)
                .map(Grounds.Loss::claim)
                .toList();
        Set<Judgement> judgements = new LinkedHashSet<>();
        lost.forEach(claim -> judgements.addAll(lookup.grounds().judgementsOn(claim)));
        return new Point(
                new Link(entry.getKey().path(), entry.getKey().label()),
                lost.stream().map(ClaimView::of).toList(),
                judgements.stream()
                        .map(judgement -> new Link(judgement.path(), judgement.text()))
                        .toList());
    }
}
