package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A polygon as an open ring of points; the first point is not repeated at the end. */
record Polygon(List<Point> points) {
    private static final int GRID = 14;
    private static final double FAR = 1e6;

    /** The part inside a rectangle, by Sutherland–Hodgman clipping; empty where there is none. */
    Polygon clippedTo(Bounds bounds) {
        return clip(point -> point.x() - bounds.left())
                .clip(point -> bounds.right() - point.x())
                .clip(point -> point.y() - bounds.top())
                .clip(point -> bounds.bottom() - point.y());
    }

    private Polygon clip(ToDoubleFunction<Point> inside) {
        List<Point> rest = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get((i + points.size() - 1) % points.size());
            Point to = points.get(i);
            double a = inside.applyAsDouble(from);
            double b = inside.applyAsDouble(to);
            if (a >= 0 != b >= 0) {
                double share = a / (a - b);
                rest.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
            if (b >= 0) {
                rest.add(to);
            }
        }
        return new Polygon(rest);
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get((i + points.size() - 1) % points.size());
            twice += from.x() * points.get(i).y() - points.get(i).x() * from.y();
        }
        return Math.abs(twice) / 2;
    }

    /** The smallest rectangle around it; null where it has no points. */
    Bounds bounds() {
        if (points.isEmpty()) {
            return null;
        }
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
                double clearance = contains(point) ? clearance(point, most) : 0;
                if (clearance > most) {
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
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get((i + points.size() - 1) % points.size());
            Point b = points.get(i);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /**
     * The square of the distance from a point to the nearest corner or middle of a side, which is exact enough for a label.
     * Stops as soon as it is no better than {@code most}.
     */
    private double clearance(Point point, double most) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < points.size() && least > most; i++) {
            Point a = points.get((i + points.size() - 1) % points.size());
            Point b = points.get(i);
            least = Math.min(
                    least,
                    Math.min(square(point, b), square(point, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2))));
        }
        return least;
    }

    /** Names are wider than high, so vertical distances count double. */
    private static double square(Point a, Point b) {
        double dx = (a.x() - b.x()) / 2;
        double dy = a.y() - b.y();
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
