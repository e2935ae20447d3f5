package dossier.link.evidence;

import dossier.language.TextFolding;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A text in the one form in which quotes are compared, and the way back to the original text.
 *
 * <p>Folded away is what typesetting, copying and captures change and no reader sees: the Unicode form (NFC, Unicode
 * Standard Annex 15), the shape of quotation marks, apostrophes and dashes, ligatures, every kind of white space and
 * how much of it, also beside a long dash, soft hyphens, signs without width and those that turn the direction of writing.
 * {@code “well‑known”␣␣¹} and {@code "well-known" ¹} are one, {@code so -- it seems} and {@code so—it seems}, {@code . . .}
 * and {@code …}. All else must be the same, letter for letter and case for case.
 */
final class FoldedText {
    private static final String SINGLE_QUOTES = "‘’‚‛′ʼ`´";
    private static final String DOUBLE_QUOTES = "“”„‟″«»";
    private static final String LONG_DASHES = "—―";
    private static final String DASHES = "‐‑‒–—―−﹘﹣－";
    private static final String WITHOUT_WIDTH = "\u00AD\u200B\u200C\u200D\u2060\uFEFF\uFE0F"
            + "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final Map<Character, String> WRITTEN_OUT =
            Map.of('…', "...", 'ﬀ', "ff", 'ﬁ', "fi", 'ﬂ', "fl", 'ﬃ', "ffi", 'ﬄ', "ffl", 'ﬅ', "st", 'ﬆ', "st");
    private static final int FEWEST_DOTS = 3;
    /** From here on letters can stand for one another in several ways; before, each has one. */
    private static final char FIRST_COMBINING = '\u0300';

    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        this.folded = new StringBuilder(length);
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static FoldedText of(String text) {
        return without(List.of(), text);
    }

    /**
     * The same without some parts of it.
     *
     * @param leftOut where each part begins and ends, in order
     */
    static FoldedText without(List<int[]> leftOut, String text) {
        FoldedText folded = new FoldedText(text.length());
        int at = 0;
        for (int[] part : leftOut) {
            while (at < part[0]) {
                at = folded.add(text, at);
            }
            at = Math.max(at, part[1]);
        }
        while (at < text.length()) {
            at = folded.add(text, at);
        }
        return folded;
    }

    /** The form alone, without white space at its ends. */
    static String fold(String text) {
        return of(text).text().strip();
    }

    String text() {
        return folded.toString();
    }

    /** Where the folded character at {@code index} begins in the original text. */
    int start(int index) {
        return starts[index];
    }

    /** Where the folded character before {@code index} ends in it. */
    int end(int index) {
        return ends[index - 1];
    }

    /** Adds what begins at {@code from} and returns where it ends. */
    private int add(String text, int from) {
        char c = text.charAt(from);
        if (TextFolding.isSpace(c)) {
            int to = from + 1;
            while (to < text.length() && (TextFolding.isSpace(text.charAt(to)) || isWithoutWidth(text.charAt(to)))) {
                to++;
            }
            put(" ", from, to);
            return to;
        }
        if (isDash(c)) {
            return addDash(text, from);
        }
        int dots = c == '.' ? spacedDots(text, from) : 0;
        if (dots > 0) {
            put(
                    ".".repeat((int) text.substring(from, dots)
                            .chars()
                            .filter(dot -> dot == '.')
                            .count()),
                    from,
                    dots);
            return dots;
        }
        if (isWithoutWidth(c)) {
            return from + 1 + (c == '\u00AD' ? brokenLine(text, from + 1) : 0);
        }
        int to = clusterEnd(text, from);
        put(to == from + 1 ? one(c) : Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC), from, to);
        return to;
    }

    /** Adds a dash, with spaces around it where it is long or double: {@code so—it} is {@code so - it}. */
    private int addDash(String text, int from) {
        int to = from + 1;
        while (to < text.length() && isDash(text.charAt(to)) && isLong(text, from)) {
            to++;
        }
        if (!isLong(text, from)) {
            put("-", from, to);
            return to;
        }
        boolean isParted = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
        put(isParted ? "-" : " -", from, to);
        if (to == text.length() || !TextFolding.isSpace(text.charAt(to))) {
            put(" ", from, to);
        }
        return to;
    }

    private static boolean isLong(String text, int at) {
        boolean isDouble = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-';
        return isDouble || LONG_DASHES.indexOf(text.charAt(at)) >= 0;
    }

    /** Where three dots or more end that have spaces between them; 0 where there are none. */
    private static int spacedDots(String text, int from) {
        int dots = 1;
        int end = from + 1;
        int at = end;
        while (at < text.length()) {
            int next = at;
            while (next < text.length() && TextFolding.isSpace(text.charAt(next))) {
                next++;
            }
            if (next == at || next == text.length() || text.charAt(next) != '.') {
                break;
            }
            dots++;
            end = next + 1;
            at = end;
        }
        return dots >= FEWEST_DOTS ? end : 0;
    }

    /** A soft hyphen that is printed ends a line, and the word goes on in the next. */
    private static int brokenLine(String text, int from) {
        int to = from;
        boolean broken = false;
        while (to < text.length() && TextFolding.isSpace(text.charAt(to))) {
            broken |= text.charAt(to) == '\n' || text.charAt(to) == '\r';
            to++;
        }
        return broken ? to - from : 0;
    }

    /** A character with the marks that combine with it, in whatever order and form they are written. */
    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && text.charAt(to) >= FIRST_COMBINING && combines(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean combines(int codePoint) {
        // Vowels and finals of Korean combine with the letters before them (Unicode 15.0, section 3.12).
        boolean jamo = codePoint >= 0x1161 && codePoint <= 0x11FF;
        return TextFolding.isMark(codePoint) || jamo;
    }

    private static String one(char c) {
        if (c < 0x80 && c != '`') {
            return String.valueOf(c);
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return "'";
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        String written = WRITTEN_OUT.get(c);
        return written == null ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC) : written;
    }

    private void put(String piece, int from, int to) {
        int length = folded.length() + piece.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, length * 3 / 2 + 8);
            ends = Arrays.copyOf(ends, starts.length);
        }
        for (int i = folded.length(); i < length; i++) {
            starts[i] = from;
            ends[i] = to;
        }
        folded.append(piece);
    }

    private static boolean isDash(char c) {
        return c == '-' || c > 0x7F && DASHES.indexOf(c) >= 0;
    }

    private static boolean isWithoutWidth(char c) {
        return WITHOUT_WIDTH.indexOf(c) >= 0;
    }
}
