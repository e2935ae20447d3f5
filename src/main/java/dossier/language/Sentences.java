package dossier.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where sentences begin and end, by rule: a full stop, question mark or the like, with the quotes and brackets that
 * close after it, before white space and a word that does not go on in lower case; not after an initial or a usual
 * abbreviation.
 */
public final class Sentences {
    private static final String ENDS = ".!?…。！？။।";
    private static final String CLOSERS = "\"'”’»)]";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "hon",
            "rev", "vs", "cf", "eg", "ie", "al", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "approx");
    /** Words of their own, or nearly, unless a number follows. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "art", "vol", "pp", "ch", "fig");

    private static final Set<String> MONTHS = Table.rows("language/months.tsv", 3).stream()
            .flatMap(row -> Arrays.stream(row.get(2).split("\\|")))
            .map(Word::folded)
            .filter(name -> name.length() > 2)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * No sentence is looked for further away than this, so that finding one takes no longer in a text of any length. The
     * longest sentences of treaties and resolutions are cut.
     */
    public static final int FURTHEST = 3_000;

    private static final int LONGEST_ABBREVIATION = 8;

    private Sentences() {}

    /**
     * A part of a text, {@code end} not included.
     *
     * @param goesOnBefore whether its first sentence begins too far before it, and is cut between words
     * @param goesOnAfter whether its last sentence is cut likewise
     */
    public record Sentence(int start, int end, boolean goesOnBefore, boolean goesOnAfter) {}

    /** The sentence, or the sentences, that hold a part of the text. */
    public static Sentence around(String text, int start, int end) {
        int furthestBefore = Math.max(0, start - FURTHEST);
        int from = -1;
        for (int i = Math.min(start, text.length()) - 1; i >= furthestBefore && from < 0; i--) {
            int next = sentenceStart(text, i);
            from = next <= start ? next : -1;
        }
        int furthestAfter = Math.min(text.length(), end + FURTHEST);
        int to = -1;
        for (int i = Math.max(0, end - 1); i < furthestAfter && to < 0; i++) {
            int next = sentenceStart(text, i);
            to = next > start ? trimmed(text, next) : -1;
        }
        boolean cutBefore = from < 0 && furthestBefore > 0;
        boolean cutAfter = to < 0 && furthestAfter < text.length();
        return new Sentence(
                cutBefore ? wordStart(text, furthestBefore, start) : Math.max(0, from),
                Math.max(end, cutAfter ? wordEnd(text, end, furthestAfter) : to < 0 ? text.length() : to),
                cutBefore,
                cutAfter);
    }

    /** Where the first word begins at or after an offset, but no later than another. */
    private static int wordStart(String text, int from, int latest) {
        int at = from;
        while (at < latest && !isSpace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Where the last word ends at or before an offset, but no earlier than another. */
    private static int wordEnd(String text, int earliest, int to) {
        int at = to;
        while (at > earliest && !isSpace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** Whether the character at a place ends a sentence; the last one of a text does where it may. */
    public static boolean endsAt(String text, int at) {
        if (ENDS.indexOf(text.charAt(at)) < 0 || text.charAt(at) == '.' && isAbbreviated(text, at)) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && (isSpace(text.charAt(next)) || CLOSERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next == text.length() || sentenceStart(text, at) >= 0;
    }

    /** Where the next sentence begins when the character at {@code i} ends one; -1 when it does not. */
    private static int sentenceStart(String text, int i) {
        if (ENDS.indexOf(text.charAt(i)) < 0
                || text.charAt(i) == '.' && (isAbbreviated(text, i) || isDayOfMonth(text, i))) {
            return -1;
        }
        int next = i + 1;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int gap = next;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        boolean parted = next > gap || text.charAt(i) > '\u0fff';
        return parted && next < text.length() && !Character.isLowerCase(text.charAt(next)) ? next : -1;
    }

    /** {@code 6. Mai}: an ordinal number before the name of a month. */
    private static boolean isDayOfMonth(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= 2 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int start = stop + 1;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean number = stop > from && stop - from <= 2 && (from == 0 || isSpace(text.charAt(from - 1)));
        return number && MONTHS.contains(Word.folded(text.substring(start, end)));
    }

    private static boolean isAbbreviated(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String lower = word.toLowerCase(Locale.ROOT);
        return initial || ABBREVIATIONS.contains(lower) || BEFORE_NUMBER.contains(lower) && numberFollows(text, stop);
    }

    private static boolean numberFollows(String text, int stop) {
        int next = stop + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static int trimmed(String text, int end) {
        int at = end;
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
