package dossier.site.svg;

import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A diagram of co-occurrence: the subject in the middle and its neighbours around it. A line is thicker the more passages name
 * both of its ends; thin curves join neighbours that are named together. A narrow column has no room for it, and has the list alone.
 */
public final class CoOccurrenceDiagram {
    /** The most neighbours that are drawn. */
    public static final int MOST = 12;

    private static final int FEWEST = 3;
    private static final int MOST_EDGES = 8;
    private static final double LETTERS = 12;
    private static final double LINE = 14;
    private static final double BESIDE = 5;
    private static final double WIDTH = 600;
    private static final double ACROSS = 160;
    private static final double DOWN = 138;
    private static final double MARGIN = 26;

    private final String subject;
    private final List<Neighbour> neighbours;
    private final List<Neighbour.Edge> edges;

    private final Phrases phrases;

    private CoOccurrenceDiagram(
            String subject, List<Neighbour> neighbours, List<Neighbour.Edge> edges, Phrases phrases) {
        this.phrases = phrases;
        this.subject = subject;
        this.neighbours = neighbours;
        this.edges = edges;
    }

    /** @param neighbours those with the most passages first; fewer than three are not drawn */
    public static Optional<SvgElement> of(
            String subject, List<Neighbour> neighbours, List<Neighbour.Edge> edges, Phrases phrases) {
        if (neighbours.size() < FEWEST) {
            return Optional.empty();
        }
        List<Neighbour> seated = neighbours.subList(0, Math.min(MOST, neighbours.size()));
        List<Neighbour.Edge> strongest = edges.stream()
                .filter(edge -> edge.passages() > 1 && edge.one() < seated.size() && edge.other() < seated.size())
                .sorted(Comparator.comparingInt((Neighbour.Edge edge) -> -edge.passages())
                        .thenComparing(Neighbour.Edge::one)
                        .thenComparing(Neighbour.Edge::other))
                .limit(MOST_EDGES)
                .toList();
        CoOccurrenceDiagram circle = new CoOccurrenceDiagram(subject, seated, strongest, phrases);
        List<Integer> order = CircularLayout.of(seated.size(), strongest);
        return Optional.of(circle.drawn(order));
    }

    /**
     * A neighbour with its place in the diagram.
     *
     * @param toRight whether its name is to the right
     */
    record Seat(Neighbour neighbour, Point at, double radius, boolean toRight, List<String> lines) {
        /** The area of its name. */
        Bounds name() {
            double length = lines.stream().mapToDouble(TextMetrics::width).max().orElse(0) * LETTERS;
            double near = at.x() + (toRight ? 1 : -1) * (radius + BESIDE);
            double half = lines.size() * LINE / 2;
            return new Bounds(
                    toRight ? near : near - length, at.y() - half, toRight ? near + length : near, at.y() + half);
        }

        Bounds disc() {
            return Bounds.around(at.x(), at.y(), radius, radius);
        }
    }

    /** The neighbours on an ellipse, in the given order: down on the right, up on the left. */
    static List<Seat> seats(List<Neighbour> neighbours, List<Integer> order) {
        int right = (order.size() + 1) / 2;
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            boolean toRight = i < right;
            double share = toRight ? (i + .5) / right : (order.size() - i - .5) / (order.size() - right);
            double sine = StrictMath.sin(Math.PI * share) * (toRight ? 1 : -1);
            Point at = new Point(WIDTH / 2 + ACROSS * sine, MARGIN + DOWN * (1 - StrictMath.cos(Math.PI * share)));
            Neighbour neighbour = neighbours.get(order.get(i));
            double radius = radius(neighbour, neighbours.get(0));
            double room = toRight ? WIDTH - at.x() : at.x();
            List<String> lines =
                    TextMetrics.lines(neighbour.name(), Math.min(16, (room - radius - BESIDE - 1) / LETTERS), 2);
            seats.add(new Seat(neighbour, at, radius, toRight, lines));
        }
        return seats;
    }

    private static double radius(Neighbour neighbour, Neighbour first) {
        return 3.5 + 5.5 * Math.sqrt((double) neighbour.passages() / first.passages());
    }

    private SvgElement drawn(List<Integer> order) {
        List<Seat> seats = seats(neighbours, order);
        double height = 2 * (DOWN + MARGIN);
        Point middle = new Point(WIDTH / 2, height / 2);
        List<SvgElement> lines = new ArrayList<>();
        for (Neighbour.Edge edge : edges) {
            Point from = seats.get(order.indexOf(edge.one())).at();
            Point to = seats.get(order.indexOf(edge.other())).at();
            Point bend = new Point((from.x() + to.x()) / 4 + middle.x() / 2, (from.y() + to.y()) / 4 + middle.y() / 2);
            lines.add(line(edge, "M" + text(from) + "Q" + text(bend) + " " + text(to)));
        }
        for (Seat seat : seats) {
            lines.add(line(seat.neighbour(), "M" + text(middle) + "L" + text(seat.at())));
        }
        // The lines stretch to the width of the column; letters and discs do not.
        SvgElement stretched = SvgElement.of("svg")
                .with("width", "100%")
                .with("height", height)
                .with("viewBox", "0 0 " + SvgElement.number(WIDTH) + " " + SvgElement.number(height))
                .with("preserveAspectRatio", "none")
                .holding(lines);
        List<SvgElement> parts = new ArrayList<>(List.of(stretched, subject(middle)));
        seats.forEach(seat -> parts.add(seat(seat)));
        return picture(height, parts);
    }

    private static String text(Point point) {
        return Math.round(point.x()) + " " + Math.round(point.y());
    }

    private SvgElement line(Neighbour.Edge edge, String path) {
        String title = together(
                neighbours.get(edge.one()).name(), neighbours.get(edge.other()).name(), edge.passages());
        return line("bond", edge.href(), title, path);
    }

    private SvgElement line(Neighbour neighbour, String path) {
        double share = (double) neighbour.passages() / neighbours.get(0).passages();
        String weight = " w" + (int) Math.ceil(4 * share);
        String title = together(subject, neighbour.name(), neighbour.passages());
        return line("spoke" + weight, neighbour.together(), title, path);
    }

    /** A line is a link for a pointer only; the list on the page has the same links for the keyboard. */
    private static SvgElement line(String kind, String href, String title, String path) {
        return SvgElement.link(href, title, SvgElement.of("path").with("d", path))
                .with("class", kind)
                .with("tabindex", "-1");
    }

    private SvgElement subject(Point middle) {
        List<String> lines = TextMetrics.lines(subject, 14, 2);
        double width = lines.stream().mapToDouble(TextMetrics::width).max().orElse(0) * LETTERS * 1.06 + 20;
        double height = lines.size() * LINE + 10;
        return SvgElement.of("g")
                .with("class", "subject")
                .holding(SvgElement.of("rect")
                        .with("x", "50%")
                        .with("y", middle.y() - height / 2)
                        .with("width", width)
                        .with("height", height)
                        .with("rx", height / 2)
                        .with("transform", "translate(" + SvgElement.number(-width / 2) + ")"))
                .holding(text("middle", "50%", 0, middle.y(), lines));
    }

    private SvgElement seat(Seat seat) {
        String x = SvgElement.percent(seat.at().x() / WIDTH);
        List<SvgElement> parts = new ArrayList<>();
        parts.add(
                SvgElement.of("circle").with("cx", x).with("cy", seat.at().y()).with("r", seat.radius()));
        double beside = seat.radius() + BESIDE;
        parts.addAll(text(
                seat.toRight() ? "" : "left",
                x,
                seat.toRight() ? beside : -beside,
                seat.at().y(),
                seat.lines()));
        return SvgElement.link(seat.neighbour().href(), title(seat.neighbour()), parts.toArray(SvgElement[]::new))
                .with("class", "seat");
    }

    private static List<SvgElement> text(String kind, String x, double dx, double y, List<String> lines) {
        List<SvgElement> texts = new ArrayList<>();
        double first = y - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            texts.add(SvgElement.of("text")
                    .with("class", kind)
                    .with("x", x)
                    .with("dx", dx)
                    .with("y", first + texts.size() * LINE)
                    .with("dy", ".36em")
                    .saying(line));
        }
        return texts;
    }

    private SvgElement picture(double height, List<SvgElement> parts) {
        return SvgElement.picture(
                        "circle",
                        "circle",
                        phrases.say("Names often found with {0}", subject),
                        "circle-about",
                        description())
                .with("width", "100%")
                .with("height", height)
                .holding(parts);
    }

    private String together(String one, String other, int passages) {
        return phrases.say("{0} and {1}: {2}", one, other, passages(passages));
    }

    /** {@code Ann Oduya: 5 passages}. */
    private String title(Neighbour neighbour) {
        return phrases.say("{0}: {1}", neighbour.name(), passages(neighbour.passages()));
    }

    private String passages(int passages) {
        return phrases.count(passages, "{0} passage", "{0} passages");
    }

    private String description() {
        return String.join("; ", neighbours.stream().map(this::title).toList()) + ".";
    }
}
