package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A polygon as an open ring of points; the first point is not repeated at the end. Serves many threads. */
final class Polygon {
    private static final int GRID = 14;
    private static final double FAR = 1e6;
    /** More than rounding can move the place where a side is crossed. */
    private static final double ROUNDING = 1e-3;

    private final List<Point> points;
    /** Worked out when it is first asked for; any thread would find the same. */
    private Bounds bounds;

    Polygon(List<Point> points) {
        this.points = points;
    }

    List<Point> points() {
        return points;
    }

    /** The point before the first one, in a ring. */
    private Point last() {
        return points.get(points.size() - 1);
    }

    /** The part inside a rectangle, by Sutherland–Hodgman clipping; empty where there is none. */
    Polygon clippedTo(Bounds bounds) {
        return clip(point -> point.x() - bounds.left())
                .clip(point -> bounds.right() - point.x())
                .clip(point -> point.y() - bounds.top())
                .clip(point -> bounds.bottom() - point.y());
    }

    private Polygon clip(ToDoubleFunction<Point> inside) {
        if (points.isEmpty()) {
            return this;
        }
        List<Point> rest = new ArrayList<>(points.size());
        Point from = last();
        double a = inside.applyAsDouble(from);
        for (Point to : points) {
            double b = inside.applyAsDouble(to);
            if (a >= 0 != b >= 0) {
                double share = a / (a - b);
                rest.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
            if (b >= 0) {
                rest.add(to);
            }
            from = to;
            a = b;
        }
        return new Polygon(rest);
    }

    double area() {
        double twice = 0;
        Point from = points.isEmpty() ? null : last();
        for (Point to : points) {
            twice += from.x() * to.y() - to.x() * from.y();
            from = to;
        }
        return Math.abs(twice) / 2;
    }

    /** The smallest rectangle around it; null where it has no points. */
    Bounds bounds() {
        if (bounds == null && !points.isEmpty()) {
            bounds = extent();
        }
        return bounds;
    }

    private Bounds extent() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right, bottom);
    }

    /** A point inside, about as far from the edge as possible. */
    Point labelPoint() {
        Bounds bounds = bounds();
        Point best = new Point((bounds.left() + bounds.right()) / 2, (bounds.top() + bounds.bottom()) / 2);
        double most = 0;
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j < GRID; j++) {
                Point point =
                        new Point(bounds.left() + bounds.width() * i / GRID, bounds.top() + bounds.height() * j / GRID);
                double clearance = clearance(point, most);
                if (clearance > most && contains(point)) {
                    most = clearance;
                    best = point;
                }
            }
        }
        return best;
    }

    /** Its extent up and down and to both sides, in a band around a point. */
    Bounds extentAround(Point from, double half) {
        Bounds across = clippedTo(new Bounds(-FAR, from.y() - half, FAR, from.y() + half))
                .bounds();
        Bounds down = clippedTo(new Bounds(from.x() - half, -FAR, from.x() + half, FAR))
                .bounds();
        return across == null || down == null
                ? Bounds.around(from.x(), from.y(), 0, 0)
                : new Bounds(across.left(), down.top(), across.right(), down.bottom());
    }

    boolean contains(Point point) {
        Bounds near = bounds();
        if (near == null || !near.expandedBy(ROUNDING).contains(point.x(), point.y())) {
            return false;
        }
        boolean inside = false;
        double x = point.x();
        double y = point.y();
        Point a = last();
        for (Point b : points) {
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
            a = b;
        }
        return inside;
    }

    /**
     * The square of the distance from a point to the nearest corner or middle of a side, which is exact enough for a label.
     * Stops as soon as it is no better than {@code most}.
     */
    private double clearance(Point point, double most) {
        double least = Double.MAX_VALUE;
        Point a = last();
        for (Point b : points) {
            least = Math.min(
                    least,
                    Math.min(square(point, b.x(), b.y()), square(point, (a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
            if (least <= most) {
                break;
            }
            a = b;
        }
        return least;
    }

    /** Names are wider than high, so vertical distances count double. */
    private static double square(Point a, double x, double y) {
        double dx = (a.x() - x) / 2;
        double dy = a.y() - y;
        return dx * dx + dy * dy;
    }

    /** The edge as an SVG path in whole units; empty where fewer than three corners are left. */
    String path() {
        StringBuilder path = new StringBuilder();
        long x = 0;
        long y = 0;
        int corners = 0;
        for (Point point : points) {
            long dx = Math.round(point.x()) - x;
            long dy = Math.round(point.y()) - y;
            if (corners == 0 || dx != 0 || dy != 0) {
                path.append(corners == 0 ? "M" : corners == 1 ? "l" : dx < 0 ? "" : " ")
                        .append(dx);
                path.append(dy < 0 ? "" : " ").append(dy);
                x += dx;
                y += dy;
                corners++;
            }
        }
        return corners < 3 ? "" : path.append("z").toString();
    }
}
