package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;

/** Simplifies a line with the Ramer–Douglas–Peucker algorithm; its ends stay. */
final class LineSimplifier {
    private final List<Point> line;
    private final double width;
    private final double tolerance;
    private final boolean[] kept;

    private LineSimplifier(List<Point> line, double tolerance) {
        this.line = line;
        this.width =
                StrictMath.cos(StrictMath.toRadians(line.get(line.size() / 2).y()));
        this.tolerance = tolerance;
        this.kept = new boolean[line.size()];
    }

    /** @param tolerance the greatest deviation from the line, in degrees of latitude */
    static List<Point> of(List<Point> line, double tolerance) {
        return new LineSimplifier(line, tolerance).simplified();
    }

    private List<Point> simplified() {
        kept[0] = true;
        kept[line.size() - 1] = true;
        keep(0, line.size() - 1);
        List<Point> simplified = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                simplified.add(line.get(i));
            }
        }
        return simplified;
    }

    private void keep(int from, int to) {
        int farthest = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(line.get(i), line.get(from), line.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest >= 0) {
            kept[farthest] = true;
            keep(from, farthest);
            keep(farthest, to);
        }
    }

    private double distance(Point point, Point from, Point to) {
        double dx = (to.x() - from.x()) * width;
        double dy = to.y() - from.y();
        double px = (point.x() - from.x()) * width;
        double py = point.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
        double x = px - share * dx;
        double y = py - share * dy;
        return Math.sqrt(x * x + y * y);
    }
}
