package dossier.read.lines;

import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text capture that belong together: one line where a line is a paragraph, several where lines were broken
 * to fit a width.
 *
 * @param text the lines, joined by one space, or by none within a word broken at a line end
 * @param words how many it has
 */
public record LineGroup(List<TextLine> lines, String text, int words) {
    private static final int SHORTEST_PROSE = 15;

    public static LineGroup of(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            text.append(WordBreak.joint(text, line.text())).append(line.text());
        }
        return new LineGroup(List.copyOf(lines), text.toString(), LineShape.words(text.toString()));
    }

    public int line() {
        return lines.get(0).number();
    }

    /** The text without its note markers. */
    public Markers cut() {
        StringBuilder joined = new StringBuilder(text.length());
        List<Marker> markers = new ArrayList<>();
        List<TextMap.Cut> cuts = new ArrayList<>();
        int start = lines.get(0).start();
        int ahead = start;
        for (TextLine line : lines) {
            Markers part = Markers.cut(line);
            int end = joined.length();
            joined.append(WordBreak.joint(joined, part.text()));
            int at = joined.length();
            joined.append(part.text());
            // A marker that opens a line belongs to the word before it.
            part.markers()
                    .forEach(marker -> markers.add(
                            new Marker(marker.at() == 0 ? end : at + marker.at(), marker.note(), marker.line())));
            // From here on the seed is ahead of the text by as much as this line's start is.
            cuts.add(new TextMap.Cut(at, line.start() - at - ahead));
            ahead = line.start() - at;
            for (TextMap.Cut cut : part.map().cuts()) {
                cuts.add(new TextMap.Cut(at + cut.at(), cut.by()));
                ahead += cut.by();
            }
        }
        cuts.removeIf(cut -> cut.by() == 0);
        return new Markers(joined.toString(), markers, new TextMap(start, cuts));
    }

    /** Whether it reads as running text: long enough, or a sentence with an end. */
    public boolean isProse() {
        return words >= SHORTEST_PROSE || words > 3 && LineShape.endsSentence(text);
    }
}
