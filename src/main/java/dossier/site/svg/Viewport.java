package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;

/** Projects a part of the world into a drawing: around its middle, moved and scaled to the drawing's size. */
final class Viewport {
    private static final double SOUTHERNMOST = -57;
    private static final double NORTHERNMOST = 83.7;
    private static final int STEPS = 16;
    private static final int TURN = 360;
    /** How far land is drawn beyond the frame, so that its clipped edge is not seen. */
    private static final double BEYOND = 8;

    private final EqualEarth projection;
    private final Bounds plane;
    private final MapSize size;
    private final double scale;

    private Viewport(EqualEarth projection, Bounds plane, MapSize size) {
        this.projection = projection;
        this.plane = plane;
        this.size = size;
        this.scale = size.units() / plane.width();
    }

    /** @param region in degrees */
    static Viewport of(Bounds region, MapSize size) {
        EqualEarth projection = new EqualEarth((region.left() + region.right()) / 2);
        Bounds plane = null;
        for (int i = 0; i <= STEPS; i++) {
            double lat = clamped(region.top() + region.height() * i / STEPS);
            Bounds row =
                    row(projection.at(new Point(region.left(), lat)), projection.at(new Point(region.right(), lat)));
            plane = plane == null ? row : plane.union(row);
        }
        return new Viewport(projection, shaped(plane, size), size);
    }

    private static Bounds row(Point left, Point right) {
        return new Bounds(left.x(), left.y(), right.x(), right.y());
    }

    private static double clamped(double latitude) {
        return Math.max(SOUTHERNMOST, Math.min(NORTHERNMOST, latitude));
    }

    /** Extended to a ratio of width to height that fits a page, inside the world where possible. */
    private static Bounds shaped(Bounds plane, MapSize size) {
        double wanted = Math.max(0, plane.height() * size.steepest() - plane.width()) / 2;
        double added = Math.max(0, plane.width() / size.flattest() - plane.height()) / 2;
        EqualEarth projection = new EqualEarth(0);
        double low = projection.at(new Point(0, SOUTHERNMOST)).y();
        double high = projection.at(new Point(0, NORTHERNMOST)).y();
        double top = plane.top() - added;
        double bottom = plane.bottom() + added;
        double shift = top < low
                ? Math.min(low - top, Math.max(0, high - bottom))
                : bottom > high ? -Math.min(bottom - high, Math.max(0, top - low)) : 0;
        return new Bounds(plane.left() - wanted, top + shift, plane.right() + wanted, bottom + shift);
    }

    MapSize size() {
        return size;
    }

    Point project(Point place) {
        return scaled(projection.at(place));
    }

    private Point scaled(Point point) {
        return new Point((point.x() - plane.left()) * scale, (plane.bottom() - point.y()) * scale);
    }

    /** Projects a place, with whole turns added to its longitude to bring it near the map. */
    Point projectNearest(Point place) {
        return project(new Point(WorldShapes.near(place.x(), projection.meridian()), place.y()));
    }

    Bounds frame() {
        return new Bounds(0, 0, plane.width() * scale, plane.height() * scale);
    }

    /** A length in units of the drawing, in degrees of latitude; approximate. */
    double degrees(double units) {
        return StrictMath.toDegrees(units / scale / 1.15);
    }

    /** Whether a rectangle of degrees may be partly in the drawing, with any number of turns added. */
    boolean mayIntersect(Bounds degrees) {
        // The projection is widest at the equator, so the corners and the equator bound everything between them.
        double widest = Math.max(degrees.top(), Math.min(degrees.bottom(), 0));
        List<EqualEarth.Parallel> rows = List.of(
                EqualEarth.parallel(degrees.top()), EqualEarth.parallel(widest), EqualEarth.parallel(degrees.bottom()));
        Bounds frame = frame().expandedBy(BEYOND);
        for (int turn = -2; turn <= 2; turn++) {
            if (extent(rows, degrees.left() + TURN * turn, degrees.right() + TURN * turn)
                    .overlaps(frame)) {
                return true;
            }
        }
        return false;
    }

    private Bounds extent(List<EqualEarth.Parallel> rows, double left, double right) {
        Bounds extent = null;
        for (EqualEarth.Parallel parallel : rows) {
            Bounds row = row(
                    scaled(parallel.at(left, projection.meridian())),
                    scaled(parallel.at(right, projection.meridian())));
            extent = extent == null ? row : extent.union(row);
        }
        return extent;
    }

    /** The visible parts of a ring, which may reach into the drawing from both sides. */
    List<Polygon> polygons(List<Point> edge) {
        List<Polygon> shapes = new ArrayList<>();
        double middle = projection.meridian();
        Bounds globe = new Bounds(middle - TURN / 2., -90, middle + TURN / 2., 90);
        for (int turn = -2; turn <= 2; turn++) {
            double by = TURN * turn;
            Polygon turned = new Polygon(
                    edge.stream().skip(1).map(point -> point.translated(by, 0)).toList());
            if (turned.bounds().overlaps(globe)) {
                Polygon seen = new Polygon(turned.clippedTo(globe).points().stream()
                                .map(this::project)
                                .toList())
                        .clippedTo(frame().expandedBy(BEYOND));
                if (!seen.points().isEmpty()) {
                    shapes.add(seen);
                }
            }
        }
        return shapes;
    }
}
