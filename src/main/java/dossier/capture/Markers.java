package dossier.capture;

import dossier.model.Marker;
import dossier.model.TextMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a seed with its note markers cut out: {@code poverty.[31]Additionally} becomes
 * {@code poverty. Additionally} with a marker for note 31 between the words.
 *
 * <p>A marker is a number of one to three digits alone in square brackets. A bracket that holds words or a year is the
 * author's own.
 */
record Markers(String text, List<Marker> markers, TextMap map) {
    private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");

    /**
     * Cuts the markers out.
     *
     * @param text the stretch as it stands, without white space at its ends
     * @param start its offset in the seed; -1 when the seed's text is not the file's
     * @param line of the seed where it stands
     */
    static Markers cut(String text, int start, int line) {
        StringBuilder kept = new StringBuilder(text.length());
        List<Marker> markers = new ArrayList<>();
        List<TextMap.Cut> cuts = new ArrayList<>();
        int from = 0;
        Matcher marker = MARKER.matcher(text);
        while (marker.find()) {
            kept.append(text, from, marker.start());
            from = marker.end();
            markers.add(new Marker(kept.length(), marker.group(1), line));
            int left = marker.end() - marker.start();
            if (partsWords(kept, text, from)) {
                kept.append(' ');
                left--;
            }
            cuts.add(new TextMap.Cut(kept.length(), left));
        }
        kept.append(text, from, text.length());
        return new Markers(kept.toString(), markers, start < 0 ? TextMap.NONE : new TextMap(start, cuts));
    }

    /** Whether the marker alone kept the next word from what stands before it. */
    private static boolean partsWords(CharSequence before, String text, int next) {
        return !before.isEmpty()
                && next < text.length()
                && !Character.isWhitespace(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(text.codePointAt(next));
    }
}
