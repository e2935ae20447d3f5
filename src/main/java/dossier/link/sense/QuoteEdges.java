package dossier.link.sense;

import dossier.language.Sentences;
import java.util.List;
import java.util.Optional;

/** The turning words right before and right after a quote: {@code denied that | the bridge was shut}. */
final class QuoteEdges {
    private static final int REACH = 80;
    private static final int FIRST_WORDS = 40;
    private static final String QUOTATION_MARKS = "\"“”„«»‹›'‘’";

    private final String text;
    private final SenseLexicon lexicon;

    QuoteEdges(String text, SenseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The word that governs the first words of a quote from before it. */
    Optional<TurningWord> before(int start) {
        int from = Math.max(0, start - REACH);
        for (int at = start - 1; at >= from; at--) {
            if (isBreak(at)) {
                from = at + 1;
            }
        }
        List<TurningWord> words = wordsBetween(from, start);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        TurningWord last = words.get(words.size() - 1);
        boolean kept = last.kind() == SenseClass.NEGATION && deniesAtOnce(start);
        return Optional.of(last).filter(word -> !kept && !isApart(word, start) && areFillers(word.end(), start));
    }

    /** {@code almost nothing | to 8 barrels}: a thing of its own, which the quote is not about. */
    private boolean isApart(TurningWord word, int start) {
        List<SenseToken> own = SenseToken.of(text, word.start(), word.end());
        List<SenseToken> quoted = SenseToken.of(text, start, Math.min(text.length(), start + FIRST_WORDS));
        return lexicon.is(SenseClass.PRONOUN, own, 0) && lexicon.is(SenseClass.OPENER, quoted, 0);
    }

    /**
     * The word that goes on right after a quote. A verb does only where the quote begins with its sentence: in {@code since
     * 2013, Russia | plans to build}, the quote says nothing of Russia.
     */
    Optional<TurningWord> after(int start, int end) {
        int at = end;
        while (at < text.length() && (isSpace(at) || QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        int first = at;
        if (first == text.length() || first == end && !lexicon.isUnspaced()) {
            return Optional.empty();
        }
        return wordsBetween(first, Math.min(text.length(), first + 1)).stream()
                .filter(word -> word.start() == first && !repeats(word))
                .filter(word -> !isVerb(word) || beginsSentence(start))
                .findFirst();
    }

    private static boolean isVerb(TurningWord word) {
        return word.kind() == SenseClass.MODAL || word.kind() == SenseClass.FRAME;
    }

    private boolean beginsSentence(int start) {
        int at = start - 1;
        while (at >= 0 && (isSpace(at) || QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || Sentences.endsAt(text, at);
    }

    /** {@code neither this | nor that}: what is quoted denies already. */
    private boolean repeats(TurningWord word) {
        return lexicon.is(SenseClass.CORRELATE, SenseToken.of(text, word.start(), word.end()), 0);
    }

    private List<TurningWord> wordsBetween(int from, int to) {
        return TurningWord.in(text, from, to, lexicon);
    }

    /** Whether the quote itself denies in its first words: then nothing is lost with a negation before it. */
    private boolean deniesAtOnce(int start) {
        return wordsBetween(start, Math.min(text.length(), start + FIRST_WORDS)).stream()
                .anyMatch(word -> word.kind() == SenseClass.NEGATION);
    }

    private boolean areFillers(int from, int to) {
        List<SenseToken> between = SenseToken.of(text, from, to);
        for (int at = 0; at < between.size(); at++) {
            if (!lexicon.is(SenseClass.FILLER, between, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        boolean belongs = SenseToken.isWordSign(c)
                || isSpace(at)
                || QUOTATION_MARKS.indexOf(c) >= 0
                || Character.getType(c) == Character.FORMAT
                || c == '-' && at > 0 && at + 1 < text.length() && !isSpace(at - 1) && !isSpace(at + 1);
        return !belongs || Sentences.endsAt(text, at);
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
