package dossier.site.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the part of the world that a map shows: large enough for the countries that matter most. A far country with few
 * mentions does not make the others smaller; the text beside the map names it.
 */
final class MapRegion {
    /** The cost of leaving out all countries, in widths of the world. */
    private static final double COST_OF_LEAVING_OUT = 1.6;
    /** How much of a country must be visible, as a share of its extent to each side of its place. */
    private static final double CORE = .6;

    /** A country with this share of the most mentions, or more, is never left out. */
    private static final double MAIN = .25;
    /** A region wider than this is the world. */
    private static final double WIDEST = 200;

    private static final int MOST_WEIGHED = 40;
    private static final int MOST_CUT = 5;
    private static final double MARGIN = 4;
    private static final int TURN = 360;
    private static final Bounds WORLD = new Bounds(-169.5, -57, 190.5, 83.5);

    /** A country and how often it is mentioned. */
    record Weighed(WorldShapes.Land land, int mentions) {}

    /** A country that may be shown: its part that must be visible, and the cost of leaving it out. */
    private record RegionCandidate(Bounds core, double weight, boolean isMain) {
        double place() {
            return (core.left() + core.right()) / 2;
        }

        RegionCandidate turned(double least) {
            double left = core.left();
            while (left < least) {
                left += TURN;
            }
            return new RegionCandidate(
                    new Bounds(left, core.top(), left + core.width(), core.bottom()), weight, isMain);
        }
    }

    private Bounds best = WORLD;
    private double least = Double.MAX_VALUE;
    private final double all;
    private final long main;

    private MapRegion(List<RegionCandidate> candidates) {
        this.all = candidates.stream().mapToDouble(RegionCandidate::weight).sum();
        this.main = candidates.stream().filter(RegionCandidate::isMain).count();
    }

    /** The rectangle of degrees, top being south; longitudes may run past 180. */
    static Bounds of(List<Weighed> countries) {
        int most = countries.stream().mapToInt(Weighed::mentions).max().orElse(0);
        List<RegionCandidate> candidates = countries.stream()
                .sorted(Comparator.comparingInt((Weighed country) -> -country.mentions())
                        .thenComparing(country -> country.land().code()))
                .limit(MOST_WEIGHED)
                .map(country -> new RegionCandidate(
                        core(country.land()), Math.sqrt(country.mentions()), country.mentions() >= most * MAIN))
                .sorted(Comparator.comparingDouble(candidate -> candidate.core().left()))
                .toList();
        MapRegion region = new MapRegion(candidates);
        for (int first = 0; first < candidates.size(); first++) {
            double west = candidates.get(first).core().left();
            List<RegionCandidate> turned = candidates.stream()
                    .map(candidate -> candidate.turned(west))
                    .sorted(Comparator.comparingDouble(RegionCandidate::place))
                    .toList();
            for (int count = 1; count <= turned.size(); count++) {
                region.weigh(turned.subList(0, count));
            }
        }
        return region.best.width() > WIDEST ? WORLD : region.best;
    }

    private static Bounds core(WorldShapes.Land land) {
        Bounds extent = WorldShapes.extent(land);
        Point place = land.place();
        return new Bounds(
                place.x() - (place.x() - extent.left()) * CORE,
                place.y() - (place.y() - extent.top()) * CORE,
                place.x() + (extent.right() - place.x()) * CORE,
                place.y() + (extent.bottom() - place.y()) * CORE);
    }

    /** Tries neighbouring countries, without a few of the southernmost or the northernmost. */
    private void weigh(List<RegionCandidate> candidates) {
        List<RegionCandidate> bySouth = new ArrayList<>(candidates);
        bySouth.sort(Comparator.comparingDouble(candidate -> candidate.core().top()));
        int most = Math.min(MOST_CUT, candidates.size() - 1);
        for (int south = 0; south <= most; south++) {
            for (int north = 0; south + north <= most; north++) {
                consider(bySouth.subList(south, candidates.size() - north));
            }
        }
    }

    private void consider(List<RegionCandidate> candidates) {
        Bounds bounds = candidates.get(0).core();
        double seen = 0;
        int mainSeen = 0;
        for (RegionCandidate candidate : candidates) {
            bounds = bounds.union(candidate.core());
            seen += candidate.weight();
            mainSeen += candidate.isMain() ? 1 : 0;
        }
        bounds = bounds.expandedBy(MARGIN);
        double cost = Math.sqrt(Math.min(1, bounds.area() / WORLD.area())) + COST_OF_LEAVING_OUT * (1 - seen / all);
        if (mainSeen == main && bounds.width() < WORLD.width() && cost < least) {
            least = cost;
            best = bounds;
        }
    }

    /** The surroundings of a country. */
    static Bounds around(WorldShapes.Land land) {
        Bounds extent = WorldShapes.extent(land);
        double around = Math.max(7, Math.min(14, Math.max(extent.width(), extent.height()) * .6));
        return extent.expandedBy(around);
    }
}
