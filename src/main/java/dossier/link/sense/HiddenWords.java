package dossier.link.sense;

import dossier.link.sense.GapClause.Bound;
import java.util.ArrayList;
import java.util.List;

/**
 * The turning words that a gap in a quote hides and that govern what the quote keeps.
 *
 * <pre>
 * The bridge was [not] shut                                told: it adjoins what is kept
 * The bridge[, the mayor denied,] was shut                 told: a word of denial, doubt or condition reaches over commas
 * The bridge[, which was not painted,] reopened            not told: a clause of its own that is left out whole
 * The bridge was shut[. The road was not. The mayor] left  not told: the sentence is left out whole
 * </pre>
 */
final class HiddenWords {
    /** So many words after a turning word make a clause that ends before the quote goes on. */
    private static final int WORDS_OF_CLAUSE = 3;

    /** So many characters beside the gap are looked at. */
    private static final int REACH = 40;

    private final String text;
    private final SenseLexicon lexicon;
    private final List<GapClause> clauses;
    private final List<SenseToken> kept;

    private HiddenWords(String text, int from, int to, SenseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.clauses = GapClause.of(text, from, to);
        this.kept = SenseToken.of(text, to, Math.min(text.length(), to + REACH));
    }

    /** The words hidden between two offsets, in order. */
    static List<TurningWord> in(String text, int from, int to, SenseLexicon lexicon) {
        List<TurningWord> all = TurningWord.in(text, from, to, lexicon);
        if (all.isEmpty()) {
            return all;
        }
        HiddenWords gap = new HiddenWords(text, from, to, lexicon);
        List<TurningWord> hidden = new ArrayList<>();
        for (TurningWord word : all) {
            if (gap.governs(word)) {
                hidden.add(word);
            }
        }
        return hidden;
    }

    private boolean governs(TurningWord word) {
        int index = 0;
        while (index < clauses.size() - 1 && clauses.get(index).end() <= word.start()) {
            index++;
        }
        GapPlace place = GapPlace.of(clauses, index);
        if (place == GapPlace.APART) {
            return false;
        }
        if (saysOfClause(word, index)) {
            return true;
        }
        ClauseWords clause = new ClauseWords(text, clauses.get(index), word, lexicon);
        if (isContradicted(word) || repeats(word) || isClosedByJoiner(clause, index)) {
            return false;
        }
        return place == GapPlace.OPEN ? governsBeside(clause, index) : governsFromWithin(clause, place);
    }

    /** {@code denied that | the bridge was shut}, where a comma may stand before the {@code that}. */
    private boolean saysOfClause(TurningWord word, int index) {
        int last = clauses.size() - 1;
        boolean frames = word.kind() == SenseClass.NEGATION
                || word.kind() == SenseClass.FRAME
                || word.kind() == SenseClass.ADVERB;
        if (!frames || index == last || last - index > 2 || clauses.get(last).right() != Bound.KEPT) {
            return false;
        }
        GapClause open = clauses.get(last);
        List<SenseToken> opening = SenseToken.of(text, open.start(), open.end());
        return opening.isEmpty()
                ? index == last - 1 && !kept.isEmpty() && lexicon.is(SenseClass.COMPLEMENT, kept, 0)
                : lexicon.is(SenseClass.COMPLEMENT, opening, 0);
    }

    /** {@code not old but | ugly}. */
    private boolean isContradicted(TurningWord word) {
        GapClause last = clauses.get(clauses.size() - 1);
        List<SenseToken> words = SenseToken.of(text, last.start(), last.end());
        return word.kind() == SenseClass.NEGATION
                && clauses.get(0).left() == Bound.KEPT
                && last.right() == Bound.KEPT
                && !words.isEmpty()
                && lexicon.is(SenseClass.CONTRAST, words, words.size() - 1);
    }

    /** {@code neither | old nor | new}: what is kept denies right before the gap. */
    private boolean repeats(TurningWord word) {
        List<SenseToken> own = SenseToken.of(text, word.start(), word.end());
        int from = clauses.get(0).start();
        List<SenseToken> before = SenseToken.of(text, Math.max(0, from - REACH), from);
        return word.kind() == SenseClass.NEGATION
                && lexicon.is(SenseClass.CORRELATE, own, 0)
                && lexicon.is(SenseClass.NEGATION, before, before.size() - 1);
    }

    /** {@code It was not safe, but | the bridge}: a sentence of its own, joined to the next. */
    private boolean isClosedByJoiner(ClauseWords clause, int index) {
        if (clause.clause().left() != Bound.STOP || index == clauses.size() - 1) {
            return false;
        }
        GapClause next = clauses.get(index + 1);
        List<SenseToken> words = SenseToken.of(text, next.start(), next.end());
        return lexicon.is(SenseClass.JOINER, words, 0) || lexicon.is(SenseClass.CONTRAST, words, 0);
    }

    private boolean governsBeside(ClauseWords clause, int index) {
        GapClause own = clause.clause();
        boolean opensRight = index == clauses.size() - 1 && own.right() == Bound.KEPT;
        if (clause.isDependent() && !opensRight) {
            return false;
        }
        if (clause.isAboutNoun() && clause.wordsAfter() >= WORDS_OF_CLAUSE) {
            return false;
        }
        if (!opensRight && clause.followsJoiner()) {
            return false;
        }
        return !(clause.hasOwnObject() && (!opensRight || lexicon.is(SenseClass.OPENER, kept, 0)));
    }

    private boolean governsFromWithin(ClauseWords clause, GapPlace place) {
        if (clause.isDependent() || clause.isAboutNoun() || clause.hasOwnObject()) {
            return false;
        }
        if (place == GapPlace.MAIN) {
            return true;
        }
        return switch (clause.word().kind()) {
            case NEGATION, WITHOUT -> clause.size() == clause.sizeOfWord();
            case MODAL -> clause.size() < WORDS_OF_CLAUSE;
            case ADVERB -> clause.wordsAfter() < 2;
            default -> true;
        };
    }
}
