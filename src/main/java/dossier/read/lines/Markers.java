package dossier.read.lines;

import dossier.language.TextFolding;
import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a seed with its note markers cut out: {@code poverty.[31]Additionally} becomes
 * {@code poverty. Additionally} with a marker for note 31 between the words, and {@code in 2022 [2].} becomes
 * {@code in 2022.}
 *
 * <p>A marker is a number of one to three digits alone in square brackets. A bracket that holds words or a year is the
 * author's own; of bare digits, {@link NoteMarks} knows which are markers.
 */
public record Markers(String text, List<Marker> markers, TextMap map) {
    private static final String CLOSERS = ".,;:!?…)]}\"'”’»。，、！？）」";

    /** Cuts out the marks that a line is known to have, and the white space before each that nothing needs any more. */
    static Markers cut(TextLine line) {
        Scissors scissors = new Scissors(line.text());
        List<Marker> markers = new ArrayList<>();
        for (Mark mark : line.marks()) {
            scissors.cut(mark.start(), mark.end());
            markers.add(new Marker(scissors.kept.length(), mark.note(), line.number()));
        }
        scissors.keep(line.text().length());
        return new Markers(scissors.kept.toString(), markers, new TextMap(line.start(), scissors.cuts));
    }

    /** One text while it is cut: what is kept so far, and how far the reading has come. */
    private static final class Scissors {
        private final String text;
        private final StringBuilder kept;
        private final List<TextMap.Cut> cuts = new ArrayList<>();
        private int from;
        private int left;
        private boolean tookSpace;

        Scissors(String text) {
            this.text = text;
            this.kept = new StringBuilder(text.length());
        }

        void cut(int start, int end) {
            int gap = start;
            while (gap > from && TextFolding.isSpace(text.charAt(gap - 1))) {
                gap--;
            }
            keep(gap);
            tookSpace |= gap < start;
            left += end - gap;
            from = end;
        }

        void keep(int to) {
            while (kept.isEmpty() && left > 0 && from < to && TextFolding.isSpace(text.charAt(from))) {
                from++;
                left++;
            }
            if (from == to) {
                return;
            }
            if (left > 0) {
                if (needsSpace(text.codePointAt(from))) {
                    kept.append(' ');
                    left--;
                }
                cuts.add(new TextMap.Cut(kept.length(), left));
            }
            kept.append(text, from, to);
            from = to;
            left = 0;
            tookSpace = false;
        }

        /** Whether the markers alone, or the space before them, kept what follows from the word before. */
        private boolean needsSpace(int next) {
            if (kept.isEmpty() || TextFolding.isSpace(next)) {
                return false;
            }
            return tookSpace ? CLOSERS.indexOf(next) < 0 : goesOn(next);
        }

        private static boolean goesOn(int c) {
            return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
        }
    }
}
