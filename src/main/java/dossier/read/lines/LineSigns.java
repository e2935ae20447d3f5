package dossier.read.lines;

import dossier.language.TextFolding;
import dossier.model.reading.NoteSign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs in a line that could belong to notes, as a marker, {@code the agreement* was}, or as the beginning of a note,
 * {@code * The agreement}.
 *
 * <p>Two that hold words between them are emphasis, {@code *never*}; one before a number, or between two, is a paragraph
 * of a law, a year or arithmetic: {@code § 12}, {@code † 1990}, {@code 5 * 3}.
 */
final class LineSigns {
    private static final Pattern RUN = Pattern.compile("([*†‡§¶])\\1*+");
    private static final Pattern NOTE = Pattern.compile("\\s*+[\\p{L}\"“„«»‘’'‚(\\[…]");
    private static final Pattern NUMBER = Pattern.compile("\\s++\\d");
    private static final Pattern WORD_END = Pattern.compile("[\\p{L}\\p{M}.,;:!?…)\\]\"'”’»%]|(?<=\\d{3})\\d");
    private static final Pattern WORD_END_APART = Pattern.compile("[\\p{L}\\p{M}.,;:!?…)\\]\"'”’»]");
    private static final Pattern SENTENCE_PART_END = Pattern.compile("[.,;!?…)\\]\"”’»]");
    private static final Pattern BEHIND = Pattern.compile("$|[.,;:!?…)\\]\"'”’»–—*†‡§¶]|\\s++(?![\\d=])");
    private static final Pattern BEHIND_APART = Pattern.compile("\\s*+(?:$|[.,;:)\\]](?![\\p{L}\\p{N}]))");
    private static final Pattern WORD = Pattern.compile("\\s++[\\p{L}\"“„«»‘’'‚(\\[…]");
    private static final String BEFORE_EMPHASIS = "([{\"'“‘„«—–-/";
    private static final int WIDEST_GAP = 3;
    private static final String OF_LAWS = "§¶";

    private final String text;
    private final List<SignRun> runs;

    private LineSigns(String text, List<SignRun> runs) {
        this.text = text;
        this.runs = runs;
    }

    /** A sign of one character or several. */
    private record SignRun(int start, int end, String sign) {}

    static LineSigns of(String text) {
        List<SignRun> runs = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (NoteSign.isSign(run.group())) {
                runs.add(new SignRun(run.start(), run.end(), run.group()));
            }
        }
        runs.removeAll(emphasis(text, runs));
        return new LineSigns(text, runs);
    }

    /** The asterisks that stand around words, the inner pair where one stands in another. */
    private static Set<SignRun> emphasis(String text, List<SignRun> runs) {
        Set<SignRun> pairs = new HashSet<>();
        Map<String, SignRun> opened = new HashMap<>();
        for (SignRun run : runs) {
            boolean isAsterisk = run.sign.charAt(0) == '*';
            boolean closes = run.start > 0 && !TextFolding.isSpace(text.charAt(run.start - 1));
            if (isAsterisk && closes && opened.containsKey(run.sign)) {
                pairs.add(opened.remove(run.sign));
                pairs.add(run);
            } else if (isAsterisk && opens(text, run)) {
                opened.put(run.sign, run);
            }
        }
        return pairs;
    }

    private static boolean opens(String text, SignRun run) {
        boolean isBefore = run.end < text.length() && !TextFolding.isSpace(text.charAt(run.end));
        char before = run.start == 0 ? ' ' : text.charAt(run.start - 1);
        return isBefore && (TextFolding.isSpace(before) || BEFORE_EMPHASIS.indexOf(before) >= 0);
    }

    /** The signs that stand where a marker could: after a word, and before none. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int end = -1;
        for (SignRun run : runs) {
            if (isGlued(run, end) || isApart(run)) {
                marks.add(new Mark(run.start, run.end, run.sign));
                end = run.end;
            }
        }
        return marks;
    }

    /** Whether a sign stands right behind a word, or behind the marker that ends there. */
    private boolean isGlued(SignRun run, int marker) {
        return (run.start == marker || stands(WORD_END, run.start - 1)) && stands(BEHIND, run.end);
    }

    /**
     * Whether a sign stands apart from the word before it, {@code Jane Doe *}; where a word follows too, an asterisk does
     * so only after a part of a sentence.
     */
    private boolean isApart(SignRun run) {
        int gap = run.start;
        while (gap > 0 && run.start - gap < WIDEST_GAP && TextFolding.isSpace(text.charAt(gap - 1))) {
            gap--;
        }
        if (gap == run.start || OF_LAWS.indexOf(run.sign) >= 0 || !stands(WORD_END_APART, gap - 1)) {
            return false;
        }
        boolean isDagger = run.sign.charAt(0) != '*';
        return stands(BEHIND_APART, run.end)
                || stands(WORD, run.end) && (isDagger || stands(SENTENCE_PART_END, gap - 1));
    }

    /** The sign that the line begins with, where a note follows it. */
    Optional<NoteStart> start() {
        if (runs.isEmpty() || runs.get(0).start > 0) {
            return Optional.empty();
        }
        SignRun first = runs.get(0);
        boolean isNote = stands(NOTE, first.end) || OF_LAWS.indexOf(first.sign) < 0 && stands(NUMBER, first.end);
        int word = first.end;
        while (word < text.length() && TextFolding.isSpace(text.charAt(word))) {
            word++;
        }
        return isNote ? Optional.of(new NoteStart(0, first.sign, word)) : Optional.empty();
    }

    private boolean stands(Pattern pattern, int at) {
        return at >= 0
                && pattern.matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
