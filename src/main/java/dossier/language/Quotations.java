package dossier.language;

import java.util.BitSet;

/**
 * Which part of a text is between quotation marks, in the words of somebody else: in {@code He said “it may rain”
 * and left}, {@code “it may rain”}.
 *
 * <p>A mark opens or closes by its form ({@code « “ „}), or, where one form does both, by its place: before a word or after
 * one. A straight or high comma is a mark only where a second one closes it, and an apostrophe in {@code don't} never; of two
 * that may close, the first may be the apostrophe of a plural ({@code ‘the generals’ plan’}). A passage may begin or end
 * inside a quotation: a curly mark that only closes is taken to have opened before the text, one that only opens to close
 * after it.
 */
public final class Quotations {
    private static final String OPENERS = "“„«‹「『‘‚”»\"'";
    private static final String OPENED_BY_FORM = "“„«‹「『‚";
    private static final String SINGLE = "‘‚'";
    private static final int NONE = -1;

    private final String text;
    private final BitSet quoted = new BitSet();
    /** The place of the last straight mark that may close. */
    private final int lastStraight;

    private Quotations(String text) {
        this.text = text;
        int last = text.lastIndexOf('"');
        while (last > 0 && isWord(last + 1)) {
            last = text.lastIndexOf('"', last - 1);
        }
        this.lastStraight = last;
    }

    public static Quotations of(String text) {
        Quotations quotations = new Quotations(text);
        quotations.read();
        return quotations;
    }

    /** Whether the character at a place is quoted, or is the mark itself. */
    public boolean holds(int place) {
        return quoted.get(place);
    }

    private void read() {
        int last = 0;
        int at = 0;
        while (at < text.length()) {
            char mark = text.charAt(at);
            int close = opens(at) ? close(at) : NONE;
            if (close > at) {
                quoted.set(at, close + 1);
                at = close;
                last = close + 1;
            } else if (mark == '”' && isAfterWord(at)) {
                quoted.set(last, at + 1);
                last = at + 1;
            }
            at++;
        }
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (OPENERS.indexOf(mark) < 0) {
            return false;
        }
        return OPENED_BY_FORM.indexOf(mark) >= 0 || !isWord(at - 1) && isBeforeWord(at) && !isDecade(at);
    }

    /** Where the quotation ends that opens at a place; {@link #NONE} when the mark opens none. */
    private int close(int open) {
        char mark = text.charAt(open);
        if (SINGLE.indexOf(mark) >= 0) {
            return closeOfSingle(open);
        }
        if (mark == '"' && lastStraight <= open) {
            return NONE;
        }
        String closers = closers(mark);
        int depth = 1;
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean closes = closers.indexOf(c) >= 0 && (closers.indexOf(mark) < 0 || !isWord(at + 1));
            depth += closes ? -1 : c == mark && mark != '"' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length() - 1;
    }

    private static String closers(char mark) {
        return switch (mark) {
            case '“' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '「' -> "」";
            case '『' -> "』";
            default -> String.valueOf(mark);
        };
    }

    /** The first mark that may close, or the next one where the first follows an {@code s} and may be an apostrophe. */
    private int closeOfSingle(int open) {
        String closers = text.charAt(open) == '\'' ? "'" : "’‘";
        int first = nextSingle(closers, open + 1);
        if (first == NONE || text.charAt(first - 1) != 's') {
            return first;
        }
        int second = nextSingle(closers, first + 1);
        return second == NONE ? first : second;
    }

    /** The next mark after a word, before another quotation opens. */
    private int nextSingle(String closers, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (closers.indexOf(c) >= 0 && isAfterWord(at) && !isWord(at + 1)) {
                return at;
            }
            if (SINGLE.indexOf(c) >= 0 && opens(at)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The apostrophe of {@code '90s}. */
    private boolean isDecade(int at) {
        return SINGLE.indexOf(text.charAt(at)) >= 0
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && text.charAt(at + 3) == 's';
    }

    private boolean isAfterWord(int at) {
        return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isBeforeWord(int at) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
