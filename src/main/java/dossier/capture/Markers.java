package dossier.capture;

import dossier.block.BlockText;
import dossier.model.Marker;
import dossier.model.TextMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A stretch of a seed with its note markers cut out: {@code poverty.[31]Additionally} becomes
 * {@code poverty. Additionally} with a marker for note 31 between the words, and {@code in 2022 [2].} becomes
 * {@code in 2022.}
 *
 * <p>A marker is a number of one to three digits alone in square brackets. A bracket that holds words or a year is the
 * author's own.
 */
record Markers(String text, List<Marker> markers, TextMap map) {
    private static final String CLOSERS = ".,;:!?…)]}\"'”’»。，、！？）」";

    /**
     * Cuts the markers out, and the white space before each that nothing needs any more.
     *
     * @param text the stretch as it stands, without white space at its ends
     * @param start its offset in the seed; -1 when the seed's text is not the file's
     * @param line of the seed where it stands
     */
    static Markers cut(String text, int start, int line) {
        Scissors scissors = new Scissors(text);
        List<Marker> markers = new ArrayList<>();
        Matcher marker = BlockText.TYPED_MARKER.matcher(text);
        while (marker.find()) {
            scissors.cut(marker.start(), marker.end());
            markers.add(new Marker(scissors.kept.length(), marker.group(1), line));
        }
        scissors.keep(text.length());
        return new Markers(
                scissors.kept.toString(), markers, start < 0 ? TextMap.NONE : new TextMap(start, scissors.cuts));
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
            while (gap > from && Shape.isSpace(text.charAt(gap - 1))) {
                gap--;
            }
            keep(gap);
            tookSpace |= gap < start;
            left += end - gap;
            from = end;
        }

        void keep(int to) {
            while (kept.isEmpty() && left > 0 && from < to && Shape.isSpace(text.charAt(from))) {
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
            if (kept.isEmpty() || Shape.isSpace(next)) {
                return false;
            }
            return tookSpace ? CLOSERS.indexOf(next) < 0 : goesOn(next);
        }

        private static boolean goesOn(int c) {
            return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
        }
    }
}
