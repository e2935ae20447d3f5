package dossier.read.block;

import dossier.language.TextFolding;
import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one block while it is put together: white space made single, note markers taken out and remembered by
 * place, and for each character the offset in the seed where it was. Used for one block only.
 */
public final class BlockText {
    /** A marker that is only typed: one to three digits alone in square brackets; others are the author's own. */
    public static final Pattern TYPED_MARKER = Pattern.compile("\\[(\\d{1,3})\\]");

    private final StringBuilder text = new StringBuilder();
    private final List<Marker> markers = new ArrayList<>();
    private final List<LinkedWords> links = new ArrayList<>();
    private int[] origins = new int[64];
    private boolean spacePending;
    private int spaceOrigin;
    private boolean justMarked;

    /**
     * Adds a piece of the seed unchanged.
     *
     * @param origin offset of its first character in the seed; -1 when the seed's text is not the file's
     */
    public void append(CharSequence piece, int origin) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.charAt(i), origin < 0 ? -1 : origin + i);
        }
    }

    /** Adds a piece that stands for other characters of the seed, such as {@code &} for {@code &amp;}. */
    public void substitute(CharSequence piece, int origin) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.charAt(i), origin);
        }
    }

    public void space(int origin) {
        add(' ', origin);
    }

    /** Remembers that a note is cited here, on this line of the seed. */
    public void mark(String note, int line) {
        markers.add(new Marker(text.length(), note, line));
        justMarked = true;
    }

    /** Words of a text that are a link to another page. */
    record LinkedWords(String words, String url) {}

    /** Remembers that what was added since the text was so long is a link. */
    public void link(int since, String url) {
        String words = text.substring(since).strip();
        if (!words.isEmpty()) {
            links.add(new LinkedWords(words, url));
        }
    }

    public int length() {
        return text.length();
    }

    List<LinkedWords> links() {
        return links;
    }

    /** The same text with markers that are only typed, {@code [12]}, taken out too; they get the line given. */
    BlockText withoutTypedMarkers(int line) {
        BlockText cut = new BlockText();
        cut.links.addAll(links);
        Deque<Marker> known = new ArrayDeque<>(markers);
        Matcher typed = TYPED_MARKER.matcher(text);
        int from = 0;
        while (typed.find()) {
            cut.copy(this, from, typed.start(), known);
            cut.mark(typed.group(1), line);
            from = typed.end();
        }
        cut.copy(this, from, text.length(), known);
        known.forEach(marker -> cut.mark(marker.note(), marker.line()));
        return cut;
    }

    private void copy(BlockText other, int from, int to, Deque<Marker> known) {
        for (int i = from; i < to; i++) {
            while (!known.isEmpty() && known.peek().at() <= i) {
                Marker marker = known.poll();
                mark(marker.note(), marker.line());
            }
            add(other.text.charAt(i), other.origins[i]);
        }
    }

    private void add(char c, int origin) {
        if (TextFolding.isSpace(c)) {
            if (!spacePending) {
                spaceOrigin = origin;
            }
            spacePending = true;
        } else if (!isInvisible(c)) {
            if (spacePending && !isEmpty()) {
                put(' ', spaceOrigin);
            } else if (justMarked && !isEmpty() && Character.isLetterOrDigit(c)) {
                // The marker alone kept this word from the one before it.
                put(' ', origin);
            }
            put(c, origin);
            spacePending = false;
            justMarked = false;
        }
    }

    /** Soft hyphen, zero-width space and byte order mark: they part no words and are not seen. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }

    private void put(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean endsWith(char c) {
        return !isEmpty() && text.charAt(text.length() - 1) == c;
    }

    public String text() {
        return text.toString();
    }

    public List<Marker> markers() {
        return List.copyOf(markers);
    }

    public TextMap map() {
        if (isEmpty() || origins[0] < 0) {
            return TextMap.NONE;
        }
        List<TextMap.Cut> cuts = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            int by = origins[i] - origins[i - 1] - 1;
            if (by != 0) {
                cuts.add(new TextMap.Cut(i, by));
            }
        }
        return new TextMap(origins[0], cuts);
    }
}
