package dossier.link.check;

import dossier.language.Sentences;
import dossier.language.Sentences.Sentence;
import dossier.model.Quote;

/** The sentence that a quote is from. */
final class QuoteSentence {
    private QuoteSentence() {}

    private static Sentence around(Quote quote) {
        return Sentences.around(quote.place().text(), quote.start(), quote.end());
    }

    static String of(Quote quote) {
        Sentence sentence = around(quote);
        return quote.place().text().substring(sentence.start(), sentence.end());
    }

    /** The words around the quote, whose own words may name a month such as May. */
    static String without(Quote quote) {
        Sentence sentence = around(quote);
        String text = quote.place().text();
        return text.substring(sentence.start(), quote.start()) + " " + text.substring(quote.end(), sentence.end());
    }
}
