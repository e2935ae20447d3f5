package dossier.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing of the processor's seconds over articles, both on logarithmic axes, where linear growth is a straight line. Of the
 * two times of a build this is the one on which other work on the machine weighs little.
 */
final class BuildPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 130;
    private static final int TOP = 20;
    private static final int BOTTOM = 45;
    private static final int SPACE_OF_A_LABEL = 14;
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img">
            <title>Processor time of a whole build over the number of articles</title>
            <style>text{fill:#333}.grid{stroke:#8884}.line{fill:none;stroke-width:2;stroke:#777}.dot{fill:#777}
            .own .line{stroke:#1b6ca8;stroke-width:3}.own .dot{fill:#1b6ca8}.own text{fill:#1b6ca8;font-weight:bold}
            @media (prefers-color-scheme:dark){text{fill:#ccc}.own text{fill:#7cc0f0}.own .line{stroke:#7cc0f0}.own .dot{fill:#7cc0f0}}
            </style>
            """;

    private final Map<String, List<BuildSummary>> lines = new TreeMap<>();
    private final double firstX;
    private final double lastX;
    private final double firstY;
    private final double lastY;

    BuildPlot(List<BuildSummary> summaries) {
        for (BuildSummary summary : summaries) {
            if (summary.shape() == CorpusShape.NEUTRAL || summary.isDossier()) {
                lines.computeIfAbsent(label(summary), name -> new ArrayList<>()).add(summary);
            }
        }
        firstX = Math.log10(
                summaries.stream().mapToInt(BuildSummary::articles).min().orElse(1));
        lastX = Math.log10(
                summaries.stream().mapToInt(BuildSummary::articles).max().orElse(1));
        firstY = Math.floor(
                log(summaries.stream().mapToDouble(BuildPlot::seconds).min().orElse(1)));
        lastY = Math.ceil(
                log(summaries.stream().mapToDouble(BuildPlot::seconds).max().orElse(1)));
    }

    private static String label(BuildSummary summary) {
        return summary.shape() == CorpusShape.NEUTRAL ? summary.contender() : "dossier (full)";
    }

    private static double seconds(BuildSummary summary) {
        return summary.median(BuildCost::processor);
    }

    private static double log(double number) {
        return Math.log10(Math.max(number, 1e-3));
    }

    private double x(double articles) {
        return LEFT + (Math.log10(articles) - firstX) / Math.max(1e-9, lastX - firstX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double seconds) {
        return HEIGHT - BOTTOM - (log(seconds) - firstY) / Math.max(1e-9, lastY - firstY) * (HEIGHT - TOP - BOTTOM);
    }

    String svg() {
        StringBuilder svg = new StringBuilder(HEAD.formatted(WIDTH, HEIGHT));
        for (int power = (int) firstY; power <= lastY; power++) {
            double seconds = Math.pow(10, power);
            svg.append(text(
                    "<path class=\"grid\" d=\"M%d %.1fH%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s s</text>%n",
                    LEFT, y(seconds), WIDTH - RIGHT, LEFT - 6, y(seconds) + 4, plain(seconds)));
        }
        lines.values().stream()
                .flatMap(List::stream)
                .map(BuildSummary::articles)
                .distinct()
                .sorted()
                .forEach(articles -> svg.append(text(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                        x(articles), HEIGHT - BOTTOM + 18, articles)));
        svg.append(text(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">articles (processor time of a whole build)</text>%n",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8));
        double free = HEIGHT;
        for (List<BuildSummary> points : fromBelow()) {
            double at = Math.min(free, y(seconds(last(points))) + 4);
            free = at - SPACE_OF_A_LABEL;
            svg.append(line(points, at));
        }
        return svg.append("</svg>\n").toString();
    }

    /** The lines, the one that ends lowest first, so that no label covers another. */
    private List<List<BuildSummary>> fromBelow() {
        return lines.values().stream()
                .sorted(Comparator.comparingDouble(points -> seconds(last(points))))
                .toList();
    }

    private static BuildSummary last(List<BuildSummary> points) {
        return points.get(points.size() - 1);
    }

    private String line(List<BuildSummary> points, double labelAt) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (BuildSummary point : points) {
            double x = x(point.articles());
            double y = y(seconds(point));
            path.append(text("%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
            dots.append(text("<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", x, y));
        }
        BuildSummary last = last(points);
        return text(
                "<g class=\"%s\"><path class=\"line\" d=\"%s\"/>%s<text x=\"%.1f\" y=\"%.1f\">%s</text></g>%n",
                last.isDossier() ? "own" : "peer", path, dots, x(last.articles()) + 8, labelAt, label(last));
    }

    private static String plain(double seconds) {
        return seconds < 1 ? text("%s", (float) seconds) : text("%,.0f", seconds);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
