package dossier.link.wording;

import dossier.language.Quotations;
import dossier.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words of likelihood, confidence and hedging in a text, as whole words and the longest first: in {@code it is very
 * unlikely} the term {@code very unlikely}, and not {@code unlikely}, still less {@code likely}.
 */
final class Expressions {
    private static final Map<String, List<LexiconPhrase>> BY_FIRST = byFirst();

    private Expressions() {}

    /** What a phrase is for the wording of a judgement. */
    enum ExpressionKind {
        TERM,
        OFF_LADDER,
        CONFIDENCE,
        HEDGE,
        PLAIN;

        private static ExpressionKind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * An expression found in a text.
     *
     * @param terms what the ladders call it; more than one where the ladders differ, none where it is no term
     * @param text as the author wrote it
     */
    record Expression(ExpressionKind kind, Set<String> terms, int start, int end, String text) {}

    private record LexiconPhrase(ExpressionKind kind, Set<String> terms, List<String> words) {
        /** Whether the phrase begins there: its words, one space or hyphen apart. */
        boolean isAt(List<PlainWord> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                boolean there = at + i < text.size()
                        && text.get(at + i).key().equals(words.get(i))
                        && (i == 0 || text.get(at + i).isJoined());
                if (!there) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<String, List<LexiconPhrase>> byFirst() {
        Map<String, LexiconPhrase> phrases = new HashMap<>();
        for (List<String> row : Table.rows("link/wording/wording.tsv", 3)) {
            for (String text : row.get(2).split("\\|")) {
                Set<String> terms = row.get(1).isEmpty() ? Set.of() : Set.of(row.get(1));
                LexiconPhrase phrase =
                        new LexiconPhrase(ExpressionKind.of(row.get(0)), terms, List.of(text.split(" ")));
                phrases.merge(text, phrase, Expressions::both);
            }
        }
        return phrases.values().stream()
                .sorted(Comparator.comparingInt(
                                (LexiconPhrase phrase) -> phrase.words().size())
                        .reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
    }

    private static LexiconPhrase both(LexiconPhrase one, LexiconPhrase other) {
        Set<String> terms = new HashSet<>(one.terms());
        terms.addAll(other.terms());
        return new LexiconPhrase(one.kind(), Set.copyOf(terms), one.words());
    }

    /** All of them outside quotations, in order; those that are plain after all are left out. */
    static List<Expression> in(String text) {
        Quotations quotations = Quotations.of(text);
        List<PlainWord> words = PlainWord.of(text).stream()
                .filter(word -> !quotations.holds(word.start()))
                .toList();
        List<Expression> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<LexiconPhrase> longest = longest(words, at);
            int length = longest.map(phrase -> phrase.words().size()).orElse(1);
            int start = words.get(at).start();
            int end = words.get(at + length - 1).end();
            longest.filter(phrase -> phrase.kind() != ExpressionKind.PLAIN)
                    .ifPresent(phrase -> found.add(
                            new Expression(phrase.kind(), phrase.terms(), start, end, text.substring(start, end))));
            at += length;
        }
        return found;
    }

    private static Optional<LexiconPhrase> longest(List<PlainWord> words, int at) {
        return isMonth(words, at)
                ? Optional.empty()
                : BY_FIRST.getOrDefault(words.get(at).key(), List.of()).stream()
                        .filter(phrase -> phrase.isAt(words, at))
                        .findFirst();
    }

    /** May with a capital is the month, or a name; so is one in lower case before a number. */
    private static boolean isMonth(List<PlainWord> words, int at) {
        PlainWord word = words.get(at);
        return word.key().equals("may")
                && (word.text().equals("May")
                        || at + 1 < words.size() && words.get(at + 1).isNumber());
    }
}
