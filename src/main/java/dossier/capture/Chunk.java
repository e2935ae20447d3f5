package dossier.capture;

import dossier.model.Marker;
import dossier.model.TextMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text capture that belong together: one line where a line is a paragraph, several where lines were broken
 * to fit a width.
 *
 * @param text the lines, joined by one space
 */
record Chunk(List<Line> lines, String text) {
    private static final int SHORTEST_PROSE = 15;

    static Chunk of(List<Line> lines) {
        return new Chunk(List.copyOf(lines), String.join(" ", lines.stream().map(Line::text).toList()));
    }

    int line() {
        return lines.get(0).number();
    }

    /** The text without its note markers. */
    Markers cut() {
        if (lines.size() == 1) {
            return Markers.cut(text, lines.get(0).start(), line());
        }
        StringBuilder joined = new StringBuilder();
        List<Marker> markers = new ArrayList<>();
        TextMap map = new TextMap(lines.get(0).start(), List.of());
        for (Line line : lines) {
            joined.append(joined.isEmpty() ? "" : " ");
            int at = joined.length();
            Markers part = Markers.cut(line.text(), line.start(), line.number());
            joined.append(part.text());
            part.markers().forEach(marker -> markers.add(new Marker(at + marker.at(), marker.note(), marker.line())));
            map = joined(map, part.map(), at);
        }
        return new Markers(joined.toString(), markers, map);
    }

    private static TextMap joined(TextMap before, TextMap line, int at) {
        List<TextMap.Cut> cuts = new ArrayList<>(before.cuts());
        cuts.add(new TextMap.Cut(at, line.start() - before.toSeed(at)));
        line.cuts().forEach(cut -> cuts.add(new TextMap.Cut(at + cut.at(), cut.by())));
        return new TextMap(before.start(), cuts);
    }

    /** Whether it reads as running text: long enough, or a sentence with an end. */
    boolean isProse() {
        int words = Shape.words(text);
        return words >= SHORTEST_PROSE || words > 3 && Shape.endsSentence(text);
    }
}
