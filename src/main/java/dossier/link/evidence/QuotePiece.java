package dossier.link.evidence;

import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of a quote that must be found unchanged.
 *
 * @param before what may be between them and the words before
 * @param initial letters that begin its first word, in one case or the other
 * @param text folded
 * @param after what may be between them and the words after
 */
record QuotePiece(Join before, String initial, String text, Join after) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?= )");
    private static final int MOST_WORDS = 6;
    private static final int MOST_LETTERS = 4;
    private static final int LONGEST_WORDS = 80;

    /** What may be in the text where the quote takes a liberty. */
    enum Join {
        INITIAL,
        ENDING,
        WORDS,
        ANYTHING;

        boolean isInWord() {
            return this == INITIAL || this == ENDING;
        }
    }

    /** Every place in a folded text where all pieces follow one another, as the stretches that are quoted. */
    static List<List<Range>> find(List<QuotePiece> pieces, String text) {
        List<List<Range>> found = new ArrayList<>();
        QuotePiece first = pieces.get(0);
        for (int at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1)) {
            if (first.opens(text, at)) {
                List<Range> spans = from(pieces, text, new Range(at, at + first.text.length()));
                if (!spans.isEmpty()) {
                    found.add(spans);
                }
            }
        }
        return found;
    }

    /** The stretches of all pieces, the first of them given; none when they do not all follow. */
    private static List<Range> from(List<QuotePiece> pieces, String text, Range first) {
        Map<Integer, List<Range>> ways = new LinkedHashMap<>(Map.of(first.end(), List.of(first)));
        for (QuotePiece piece : pieces.subList(1, pieces.size())) {
            Map<Integer, List<Range>> next = new LinkedHashMap<>();
            ways.forEach((end, way) -> piece.starts(text, end)
                    .forEach(at -> next.putIfAbsent(
                            at + piece.text.length(), joined(way, new Range(at, at + piece.text.length())))));
            ways = next;
        }
        QuotePiece last = pieces.get(pieces.size() - 1);
        return ways.entrySet().stream()
                .filter(way -> last.closes(text, way.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Range> joined(List<Range> way, Range next) {
        List<Range> longer = new ArrayList<>(way);
        Range last = way.get(way.size() - 1);
        if (last.end() == next.start()) {
            longer.set(way.size() - 1, new Range(last.start(), next.end()));
        } else {
            longer.add(next);
        }
        return longer;
    }

    /** Where it can begin after words that end at {@code from}. */
    private List<Integer> starts(String text, int from) {
        List<Integer> starts = new ArrayList<>();
        if (before == Join.INITIAL) {
            int at = from + initial.length();
            if (hasInitial(text, at) && text.startsWith(this.text, at)) {
                starts.add(at);
            }
        } else if (before == Join.ENDING) {
            for (int at = from; at - from <= MOST_LETTERS && areLetters(text, from, at); at++) {
                if (text.startsWith(this.text, at)) {
                    starts.add(at);
                }
            }
        } else if (WordEdges.isEdge(text, from)) {
            for (int at = from; at <= Math.min(text.length(), from + LONGEST_WORDS); at++) {
                if (text.startsWith(this.text, at)
                        && WordEdges.isEdge(text, at)
                        && areFewWords(text.substring(from, at))) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }

    private static boolean areFewWords(String between) {
        String words = between.strip();
        return words.split(" ").length <= MOST_WORDS
                && !SENTENCE_END.matcher(words + " ").find();
    }

    private static boolean areLetters(String text, int from, int to) {
        return to <= text.length() && text.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private boolean opens(String text, int start) {
        return before == Join.INITIAL ? hasInitial(text, start) : WordEdges.isEdge(text, start);
    }

    private boolean hasInitial(String text, int end) {
        int from = end - initial.length();
        return text.regionMatches(true, from, initial, 0, initial.length()) && WordEdges.isEdge(text, from);
    }

    private boolean closes(String text, int end) {
        boolean closes = WordEdges.isEdge(text, end);
        for (int to = end + 1; after == Join.ENDING && !closes && to - end <= MOST_LETTERS; to++) {
            closes = areLetters(text, end, to) && WordEdges.isEdge(text, to);
        }
        return closes;
    }
}
