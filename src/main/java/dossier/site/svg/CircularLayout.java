package dossier.site.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * In which order companions sit around their subject, so that those with much in common sit side by side: Fruchterman and
 * Reingold's forces sort them, and exchanging seats mends what is left.
 */
final class CircularLayout {
    private static final int ITERATIONS = 10;
    private static final int SUBJECT = -1;

    private final int count;
    private final List<Neighbour.Edge> edges;

    private CircularLayout(int count, List<Neighbour.Edge> edges) {
        this.count = count;
        this.edges = edges;
    }

    /** The numbers of the companions, in order around the circle. */
    static List<Integer> of(int count, List<Neighbour.Edge> edges) {
        return new CircularLayout(count, edges).seated();
    }

    private List<Integer> seated() {
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(0, 0, 100, 100));
        FRLayoutAlgorithm2D<Integer, DefaultEdge> forces =
                new FRLayoutAlgorithm2D<>(ITERATIONS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(1));
        forces.setInitializer(this::start);
        forces.layout(graph(), model);
        Point2D middle = model.get(SUBJECT);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(number -> {
            Point2D at = model.get(number);
            return StrictMath.atan2(at.getY() - middle.getY(), at.getX() - middle.getX());
        }));
        return exchanged(order);
    }

    private Graph<Integer, DefaultEdge> graph() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        graph.addVertex(SUBJECT);
        for (int i = 0; i < count; i++) {
            graph.addVertex(i);
            graph.addEdge(SUBJECT, i);
        }
        edges.forEach(edge -> graph.addEdge(edge.one(), edge.other()));
        return graph;
    }

    private Point2D start(int number) {
        double angle = 2 * Math.PI * number / count;
        return number == SUBJECT
                ? Point2D.of(50, 50)
                : Point2D.of(50 + 30 * StrictMath.cos(angle), 50 + 30 * StrictMath.sin(angle));
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
