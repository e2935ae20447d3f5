package dossier.link.sense;

import dossier.link.sense.GapClause.Bound;
import java.util.List;

/** The words of a clause that is left out, around a turning word in it. */
final class ClauseWords {
    private final GapClause clause;
    private final TurningWord word;
    private final SenseLexicon lexicon;
    private final List<SenseToken> tokens;
    /** Where the turning word is among them. */
    private final int place;

    ClauseWords(String text, GapClause clause, TurningWord word, SenseLexicon lexicon) {
        this.clause = clause;
        this.word = word;
        this.lexicon = lexicon;
        this.tokens = SenseToken.of(text, clause.start(), clause.end());
        this.place = (int)
                tokens.stream().filter(token -> token.end() <= word.start()).count();
    }

    GapClause clause() {
        return clause;
    }

    TurningWord word() {
        return word;
    }

    int size() {
        return tokens.size();
    }

    int sizeOfWord() {
        return size() - place - wordsAfter();
    }

    /** How many words follow the turning word. */
    int wordsAfter() {
        return (int)
                tokens.stream().filter(token -> token.start() >= word.end()).count();
    }

    /** Whether a word before the turning word opens a clause of its own: {@code because it was not safe}. */
    boolean isDependent() {
        for (int at = 0; at < place; at++) {
            if (lexicon.is(SenseClass.SUBORDINATE, tokens, at)) {
                return true;
            }
        }
        return isAboutNoun() && clause.left() == Bound.COMMA;
    }

    /**
     * Whether a clause about a noun opens before the turning word: {@code which was not painted}, {@code of whom none
     * came}, {@code a road that nobody takes}. German has articles of the same form, so there a comma is before it.
     */
    boolean isAboutNoun() {
        for (int at = 0; at < Math.min(place, 2); at++) {
            boolean isArticle = lexicon.is(SenseClass.FILLER, tokens, at) && clause.left() != Bound.COMMA;
            if (lexicon.is(SenseClass.RELATIVE, tokens, at) && !isArticle) {
                return true;
            }
        }
        return false;
    }

    /** {@code and did not say why}: at most one word between the two. */
    boolean followsJoiner() {
        boolean denies = word.kind() == SenseClass.NEGATION
                || word.kind() == SenseClass.WITHOUT
                || word.kind() == SenseClass.MODAL;
        for (int at = Math.max(0, place - 2); at < place && denies; at++) {
            if (lexicon.is(SenseClass.JOINER, tokens, at) || lexicon.is(SenseClass.CONTRAST, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code without a permit}: what it denies is left out with it. */
    boolean hasOwnObject() {
        return word.kind() == SenseClass.WITHOUT && wordsAfter() > 0;
    }
}
