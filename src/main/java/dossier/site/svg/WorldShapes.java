package dossier.site.svg;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The shapes of the world's countries as a topology (as in TopoJSON): lines of coasts and borders, and for each country the
 * lines that its edges consist of. Neighbours share lines, so that borders still fit when they are simplified.
 */
public final class WorldShapes {
    private static final double UNITS = 20;
    private static final int HALF_TURN = 180;
    private static final int TURN = 360;

    /**
     * A country, or land without a country code.
     *
     * @param place inside its largest part
     * @param rings its edges, the largest first
     */
    record Land(String code, Point place, List<Ring> rings) {
        boolean hasShape() {
            return !rings.isEmpty();
        }
    }

    /**
     * A closed edge of a country.
     *
     * @param lines the numbers of the lines that make it; {@code ~n} is line n backwards
     * @param extent the smallest rectangle of degrees around it
     */
    record Ring(int[] lines, Bounds extent) {}

    private final List<List<Point>> lines;
    private final List<Land> lands;
    private final Map<String, Land> byCode = new TreeMap<>();

    public WorldShapes() {
        lines = Table.rows("site/svg/arcs.tsv", 1).stream()
                .map(row -> line(row.get(0)))
                .toList();
        lands = Table.rows("site/svg/outlines.tsv", 4).stream().map(this::land).toList();
        lands.forEach(land -> byCode.put(land.code(), land));
    }

    private static List<Point> line(String steps) {
        String[] numbers = steps.split(" ");
        List<Point> line = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            x += Integer.parseInt(numbers[i]);
            y += Integer.parseInt(numbers[i + 1]);
            line.add(new Point(x / UNITS, y / UNITS));
        }
        return List.copyOf(line);
    }

    private Land land(List<String> row) {
        Point place = new Point(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
        List<Ring> rings = row.get(3).isEmpty()
                ? List.of()
                : Arrays.stream(row.get(3).split(";")).map(this::ring).toList();
        return new Land(row.get(0), place, rings);
    }

    private Ring ring(String text) {
        int[] numbers = Arrays.stream(text.split(","))
                .mapToInt(n -> n.startsWith("~") ? ~Integer.parseInt(n.substring(1)) : Integer.parseInt(n))
                .toArray();
        return new Ring(numbers, new Polygon(edge(numbers, lines::get)).bounds());
    }

    List<Land> lands() {
        return lands;
    }

    Optional<Land> land(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<List<Point>> lines() {
        return lines;
    }

    /** The points of a ring, with the first repeated at the end; longitudes continue past 180° and do not jump. */
    static List<Point> edge(int[] ring, IntFunction<List<Point>> lines) {
        List<Point> edge = new ArrayList<>();
        for (int number : ring) {
            List<Point> line = new ArrayList<>(lines.apply(number < 0 ? ~number : number));
            if (number < 0) {
                Collections.reverse(line);
            }
            for (Point point : edge.isEmpty() ? line : line.subList(1, line.size())) {
                double before =
                        edge.isEmpty() ? point.x() : edge.get(edge.size() - 1).x();
                edge.add(new Point(near(point.x(), before), point.y()));
            }
        }
        return edge;
    }

    /** A longitude with whole turns added, so that it is at most half a turn from another. */
    static double near(double longitude, double other) {
        double near = longitude;
        while (near - other > HALF_TURN) {
            near -= TURN;
        }
        while (near - other < -HALF_TURN) {
            near += TURN;
        }
        return near;
    }

    /** The smallest rectangle of degrees around the largest part of a country, or around its place. */
    static Bounds extent(Land land) {
        if (!land.hasShape()) {
            return Bounds.around(land.place().x(), land.place().y(), 0, 0);
        }
        Bounds extent = land.rings().get(0).extent();
        double turned = near(land.place().x(), (extent.left() + extent.right()) / 2)
                - land.place().x();
        return new Bounds(extent.left() - turned, extent.top(), extent.right() - turned, extent.bottom());
    }
}
