package dossier.site.inline;

import dossier.language.ContentWord;
import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the words of a quote that another one does not have: {@code the ferry takes *no* cars} beside {@code the ferry takes
 * cars}. Words are aligned by a longest common subsequence (Wagner and Fischer, 1974). Quotes that have little in common
 * say different things in different words, and nothing is marked in them.
 */
public final class QuoteDifference {
    /** Quotes are sentences; longer ones are shown as they are. */
    private static final int MOST_WORDS = 200;

    /** A quote is held against no more than the first of many. */
    private static final int MOST_OTHERS = 20;

    private final String quote;
    private final List<ContentWord> words;

    private QuoteDifference(String quote) {
        this.quote = quote;
        this.words = ContentWord.of(quote);
    }

    /** The quote as spans, held against that one of the others which has most in common with it. */
    public static List<Span> of(String quote, List<String> others) {
        QuoteDifference difference = new QuoteDifference(quote);
        boolean[] best = new boolean[difference.words.size()];
        int most = 0;
        for (String other : others.subList(0, Math.min(others.size(), MOST_OTHERS))) {
            List<ContentWord> against = ContentWord.of(other);
            boolean[] shared = difference.sharedWith(against);
            int count = count(shared);
            boolean alike = 2 * count >= Math.min(shared.length, against.size());
            if (alike && count > most) {
                most = count;
                best = shared;
            }
        }
        return most == 0 ? List.of(Span.text(quote)) : difference.marked(best);
    }

    /** The quote with one number in it marked; empty where it does not have the number in digits. */
    public static List<Span> number(String quote, String digits) {
        int at = digits.isEmpty() ? -1 : quote.indexOf(digits);
        while (at >= 0 && !isWhole(quote, at, at + digits.length())) {
            at = quote.indexOf(digits, at + 1);
        }
        return at < 0 ? List.of() : spans(quote, List.of(new Range(at, at + digits.length())));
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before = start > 0
                && (Character.isDigit(text.charAt(start - 1))
                        || start > 1
                                && ".,".indexOf(text.charAt(start - 1)) >= 0
                                && Character.isDigit(text.charAt(start - 2)));
        boolean after = end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || end + 1 < text.length()
                                && ".,".indexOf(text.charAt(end)) >= 0
                                && Character.isDigit(text.charAt(end + 1)));
        return !before && !after;
    }

    /** Which of the words are in the longest common subsequence. */
    private boolean[] sharedWith(List<ContentWord> other) {
        int rows = words.size();
        int columns = other.size();
        boolean[] shared = new boolean[rows];
        if (rows > MOST_WORDS || columns > MOST_WORDS) {
            return shared;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = isSame(other, i, j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (isSame(other, i, j)) {
                shared[i++] = true;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private boolean isSame(List<ContentWord> other, int word, int otherWord) {
        return words.get(word).key().equals(other.get(otherWord).key());
    }

    private static int count(boolean[] shared) {
        int count = 0;
        for (boolean one : shared) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The quote with the words that are not shared marked; those with nothing but a space between them as one. */
    private List<Span> marked(boolean[] shared) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            if (shared[i]) {
                continue;
            }
            int last = ranges.size() - 1;
            int start = words.get(i).start();
            boolean joined =
                    last >= 0 && quote.substring(ranges.get(last).end(), start).isBlank();
            if (joined) {
                start = ranges.remove(last).start();
            }
            ranges.add(new Range(start, words.get(i).end()));
        }
        return spans(quote, ranges);
    }

    private static List<Span> spans(String text, List<Range> marked) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Range range : marked) {
            if (range.start() > at) {
                spans.add(Span.text(text.substring(at, range.start())));
            }
            spans.add(Span.difference(text.substring(range.start(), range.end())));
            at = range.end();
        }
        if (at < text.length()) {
            spans.add(Span.text(text.substring(at)));
        }
        return spans;
    }
}
