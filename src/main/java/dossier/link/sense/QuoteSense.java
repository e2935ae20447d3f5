package dossier.link.sense;

import dossier.model.Quote;
import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for the words that turn the sense of a quote and that it does not show: in its gaps, under the words that its
 * author put in, and right beside it.
 */
public final class QuoteSense {
    private static final Pattern GLOSS = Pattern.compile("\\[([^\\[\\]]{1,80})\\]");
    /** A gap within a word that is kept so far says enough of it: {@code kein[e]}. */
    private static final int ENOUGH_OF_WORD = 3;

    private final Quote quote;
    private final String text;
    private final SenseLexicon lexicon;

    public QuoteSense(Quote quote) {
        this.quote = quote;
        this.text = quote.place().text();
        this.lexicon = SenseLexicon.of(quote.article().reading().language(), text);
    }

    /**
     * The words that its gaps hide, in order; a gloss of the author's that says as much hides nothing.
     *
     * @param written the quote as the author writes it, with its gaps and glosses
     */
    public List<String> hidden(String written) {
        List<Range> spans = quote.spans();
        List<TurningWord> hidden = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            int from = wordStart(spans.get(i - 1).end());
            hidden.addAll(HiddenWords.in(text, from, spans.get(i).start(), lexicon));
        }
        if (!hidden.isEmpty()) {
            glosses(written).forEach(gloss -> removeFirstLike(gloss, hidden));
        }
        return hidden.stream().map(TurningWord::words).distinct().toList();
    }

    /** The word right before it that governs its first words. */
    public Optional<String> wordBefore() {
        return new QuoteEdges(text, lexicon).before(quote.start()).map(TurningWord::words);
    }

    /** The word that follows it at once. */
    public Optional<String> wordAfter() {
        return new QuoteEdges(text, lexicon).after(quote.start(), quote.end()).map(TurningWord::words);
    }

    /** The start of the word that a gap begins in, {@code can} of {@code can[] go} for {@code cannot go}; else the gap. */
    private int wordStart(int gap) {
        boolean isInWord = gap < text.length() && SenseToken.isWordSign(text.charAt(gap));
        int start = gap;
        while (isInWord && start > 0 && SenseToken.isWordSign(text.charAt(start - 1))) {
            start--;
        }
        boolean isToldAlready = gap - start >= ENOUGH_OF_WORD
                && !TurningWord.among(SenseToken.of(text, start, gap), text, gap, lexicon)
                        .isEmpty();
        return isToldAlready || lexicon.isUnspaced() ? gap : start;
    }

    private List<TurningWord> glosses(String written) {
        List<TurningWord> words = new ArrayList<>();
        Matcher gloss = GLOSS.matcher(written);
        while (gloss.find()) {
            words.addAll(TurningWord.in(gloss.group(1), 0, gloss.group(1).length(), lexicon));
        }
        return words;
    }

    private static void removeFirstLike(TurningWord gloss, List<TurningWord> hidden) {
        for (TurningWord word : hidden) {
            if (word.denies() == gloss.denies()) {
                hidden.remove(word);
                return;
            }
        }
    }
}
