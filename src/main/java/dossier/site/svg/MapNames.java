package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the names on a map, so that none overlaps another or leaves the map. When a map is narrow its letters shrink less
 * than the map, so names are placed for several sizes, from wide to narrow: a name that does not fit at one of them is left
 * out there and at all narrower ones.
 */
final class MapNames {
    private static final double LINE = 1.15;
    private static final double GAP = .35;
    private static final double MOST_COVERED = .3;

    /**
     * A name to be placed.
     *
     * @param room the area that the name is beside, or inside of where it fits
     */
    record NameRequest(String code, String name, Point middle, Bounds room) {}

    /** The side of the named place on which a name is. */
    enum LabelSide {
        MIDDLE("", 0, 0),
        RIGHT("east", 1, 0),
        LEFT("west", -1, 0),
        ABOVE("", 0, -1),
        BELOW("", 0, 1);

        private final String word;
        private final int across;
        private final int down;

        LabelSide(String word, int across, int down) {
            this.word = word;
            this.across = across;
            this.down = down;
        }

        /** The style sheet's word for how the text is anchored. */
        String word() {
            return word;
        }
    }

    /**
     * A name with its place.
     *
     * @param at the anchor of the text: its middle, or the end beside what it names; halfway up the letters
     * @param sizes at how many of the sizes it fits
     */
    record PlacedName(NameRequest wanted, LabelSide side, Point at, int sizes) {
        /** The area of the name in letters of a size. */
        Bounds bounds(double size) {
            return bounds(wanted, side, at, size);
        }

        private static Bounds bounds(NameRequest wanted, LabelSide side, Point at, double size) {
            double length = TextMetrics.width(wanted.name()) * size;
            double left = at.x() + (side.across - 1) * length / 2;
            return new Bounds(left, at.y() - LINE * size / 2, left + length, at.y() + LINE * size / 2);
        }
    }

    /** The share of a name that would cover other countries, from 0 to 1. */
    interface Background {
        double covered(NameRequest wanted, Bounds name);
    }

    /**
     * The space for names.
     *
     * @param marks that no name may cover
     */
    record MapSpace(Bounds frame, List<Bounds> marks, Background background) {}

    private final MapSpace space;
    private final double[] sizes;

    private MapNames(MapSpace space, double[] sizes) {
        this.space = space;
        this.sizes = sizes;
    }

    /** @param sizes of the letters, in units of the drawing, growing */
    static List<PlacedName> of(List<NameRequest> wanted, MapSpace space, double... sizes) {
        return new MapNames(space, sizes).placed(wanted);
    }

    private List<PlacedName> placed(List<NameRequest> wanted) {
        List<PlacedName> placed = new ArrayList<>();
        for (NameRequest one : wanted) {
            // The most important country is named in any case.
            double most = placed.isEmpty() ? 1 : MOST_COVERED;
            best(one, most, placed)
                    .ifPresent(at -> placed.add(new PlacedName(one, at.side(), at.at(), sizesThatFit(at, placed))));
        }
        return placed;
    }

    /** The first of the sides where the name covers least, and no more than {@code most}. */
    private Optional<PlacedName> best(NameRequest wanted, double most, List<PlacedName> placed) {
        PlacedName best = null;
        double least = Double.MAX_VALUE;
        for (LabelSide side : LabelSide.values()) {
            PlacedName at = at(wanted, side);
            double covered = isFitting(at) && fits(at, 0, placed) ? covered(at) : Double.MAX_VALUE;
            if (covered <= most && covered < least) {
                best = at;
                least = covered;
            }
        }
        return Optional.ofNullable(best);
    }

    private double covered(PlacedName at) {
        return space.background().covered(at.wanted(), at.bounds(sizes[0]));
    }

    private PlacedName at(NameRequest wanted, LabelSide side) {
        Bounds room = wanted.room();
        double gap = GAP * sizes[0];
        double half = LINE * sizes[0] / 2;
        Point at = switch (side) {
            case MIDDLE -> wanted.middle();
            case RIGHT -> new Point(room.right() + gap, wanted.middle().y());
            case LEFT -> new Point(room.left() - gap, wanted.middle().y());
            case ABOVE -> new Point(wanted.middle().x(), room.top() - half);
            case BELOW -> new Point(wanted.middle().x(), room.bottom() + half);
        };
        return new PlacedName(wanted, side, at, 1);
    }

    /** Whether a name in the middle leaves enough of its country to be seen. */
    private boolean isFitting(PlacedName placed) {
        Bounds room = placed.wanted().room();
        Bounds bounds = placed.bounds(sizes[0]);
        return placed.side() != LabelSide.MIDDLE
                || bounds.width() < room.width() * 1.1 && bounds.height() * 1.6 < room.height();
    }

    private boolean fits(PlacedName name, int size, List<PlacedName> others) {
        Bounds bounds = name.bounds(sizes[size]);
        return space.frame().contains(bounds)
                && space.marks().stream().noneMatch(bounds::overlaps)
                && others.stream()
                        .filter(other -> other.sizes() > size)
                        .noneMatch(other -> bounds.overlaps(other.bounds(sizes[size])));
    }

    private int sizesThatFit(PlacedName name, List<PlacedName> others) {
        int fitting = 1;
        while (fitting < sizes.length && fits(name, fitting, others)) {
            fitting++;
        }
        return fitting;
    }
}
