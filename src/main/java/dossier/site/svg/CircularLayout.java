package dossier.site.svg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of neighbours around their subject, in which those with much in common are side by side. The forces of
 * <a href="https://doi.org/10.1002/spe.4380211102">Fruchterman and Reingold (1991)</a> sort them, and exchanges of two
 * seats improve the result.
 */
final class CircularLayout {
    /** The side of the square that the forces work in. */
    private static final double SIDE = 100;

    private static final double RADIUS = 30;
    /** How far a node may move in the first round; each round allows one unit less. */
    private static final int FARTHEST_MOVE = 10;

    private static final double SAME_PLACE = 1e-9;
    private static final Point ORIGIN = new Point(0, 0);

    private final int count;
    private final List<Neighbour.Edge> edges;

    private CircularLayout(int count, List<Neighbour.Edge> edges) {
        this.count = count;
        this.edges = edges;
    }

    /** The numbers of the neighbours, in order around the circle. */
    static List<Integer> of(int count, List<Neighbour.Edge> edges) {
        CircularLayout layout = new CircularLayout(count, edges);
        return layout.exchanged(layout.byForces());
    }

    private List<Integer> byForces() {
        Point[] nodes = new Point[count + 1];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            nodes[i] = new Point(SIDE / 2 + RADIUS * StrictMath.cos(angle), SIDE / 2 + RADIUS * StrictMath.sin(angle));
        }
        nodes[count] = new Point(SIDE / 2, SIDE / 2);
        for (int farthest = FARTHEST_MOVE; farthest > 1; farthest--) {
            move(nodes, farthest);
        }
        Point subject = nodes[count];
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> StrictMath.atan2(nodes[i].y() - subject.y(), nodes[i].x() - subject.x())))
                .toList();
    }

    /** One round: all nodes repel each other, the subject attracts its neighbours, and edges attract their ends. */
    private void move(Point[] nodes, double farthest) {
        double ideal = Math.sqrt(SIDE * SIDE / nodes.length) / 2;
        Point[] repulsion = new Point[nodes.length];
        Point[] attraction = new Point[nodes.length];
        Arrays.fill(repulsion, ORIGIN);
        Arrays.fill(attraction, ORIGIN);
        for (int i = 0; i <= count; i++) {
            // The subject comes first, because the order of a sum decides its last digits.
            for (int j = -1; j < count; j++) {
                Point way = way(nodes[j < 0 ? count : j], nodes[i]);
                repulsion[i] = sum(repulsion[i], way, ideal * ideal / length(way) / length(way));
            }
            attract(nodes, count, i, ideal, attraction);
        }
        edges.forEach(edge -> attract(nodes, edge.one(), edge.other(), ideal, attraction));
        for (int i = 0; i <= count; i++) {
            Point way = way(ORIGIN, sum(repulsion[i], attraction[i], 1));
            Point moved = sum(nodes[i], way, Math.min(length(way), farthest) / length(way));
            nodes[i] = new Point(within(moved.x()), within(moved.y()));
        }
    }

    private static void attract(Point[] nodes, int a, int b, double ideal, Point[] attraction) {
        Point way = way(nodes[b], nodes[a]);
        double force = length(way) * length(way) / ideal / length(way);
        attraction[a] = sum(attraction[a], way, -force);
        attraction[b] = sum(attraction[b], way, force);
    }

    private static double within(double coordinate) {
        return Math.min(SIDE, Math.max(0, coordinate));
    }

    /** From one point to another; {@link #ORIGIN} between points that are the same but for rounding. */
    private static Point way(Point from, Point to) {
        Point way = new Point(to.x() - from.x(), to.y() - from.y());
        return Math.abs(way.x()) < SAME_PLACE && Math.abs(way.y()) < SAME_PLACE ? ORIGIN : way;
    }

    private static double length(Point way) {
        return Math.sqrt(way.x() * way.x() + way.y() * way.y());
    }

    private static Point sum(Point start, Point way, double times) {
        return way == ORIGIN ? start : new Point(start.x() + way.x() * times, start.y() + way.y() * times);
    }

    /** Exchanges two seats as long as that brings together what belongs together. */
    private List<Integer> exchanged(List<Integer> order) {
        int[] seats = new int[count];
        for (int i = 0; i < count; i++) {
            seats[order.get(i)] = i;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < a; b++) {
                    better |= exchange(seats, a, b);
                }
            }
        }
        Integer[] seated = new Integer[count];
        for (int i = 0; i < count; i++) {
            seated[seats[i]] = i;
        }
        return Arrays.asList(seated);
    }

    private boolean exchange(int[] seats, int a, int b) {
        long before = distance(seats);
        swap(seats, a, b);
        if (distance(seats) < before) {
            return true;
        }
        swap(seats, a, b);
        return false;
    }

    private static void swap(int[] seats, int a, int b) {
        int seat = seats[a];
        seats[a] = seats[b];
        seats[b] = seat;
    }

    private long distance(int[] seats) {
        long distance = 0;
        for (Neighbour.Edge edge : edges) {
            int apart = Math.abs(seats[edge.one()] - seats[edge.other()]);
            distance += (long) edge.passages() * Math.min(apart, count - apart);
        }
        return distance;
    }
}
