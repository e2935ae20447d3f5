package dossier.link;

import dossier.language.Ellipsis;
import dossier.language.Sentences;
import dossier.language.Sentences.Sentence;
import dossier.link.check.Checks;
import dossier.link.sense.QuoteSense;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Quote;
import dossier.model.entry.Acceptances;
import dossier.model.entry.QuoteEntry;
import dossier.phrase.Message;
import java.util.List;

/** Checks that quotes keep the sense of the sentences that they are from. Serves many threads. */
final class QuoteChecks {
    private static final int LONGEST_SENTENCE = 400;

    private final Checks checks;
    private final String language;

    /** @param language that the authors write in */
    QuoteChecks(Checks checks, String language) {
        this.checks = checks;
        this.language = language;
    }

    /** To compare the values of one claim with its quotes. */
    ValueChecks ofValues() {
        return new ValueChecks(checks, language);
    }

    /** Adds what a quote hides, or breaks off beside. */
    void check(CheckTarget on, QuoteEntry entry, Quote quote, Acceptances accepted) {
        QuoteSense sense = new QuoteSense(quote);
        List<String> hidden = sense.hidden(entry.quote().text());
        if (!hidden.isEmpty()) {
            add(
                    CheckKind.HIDDEN_WORD,
                    new DoubtedQuote(on, entry, quote, accepted),
                    Message.of("The quote leaves out “{0}”.", String.join("”, “", hidden)));
        }
        sense.wordBefore()
                .ifPresent(word -> add(
                        CheckKind.BROKEN_OFF,
                        new DoubtedQuote(on, entry, quote, accepted),
                        Message.of("The quote begins right after “{0}”.", word)));
        sense.wordAfter()
                .ifPresent(word -> add(
                        CheckKind.BROKEN_OFF,
                        new DoubtedQuote(on, entry, quote, accepted),
                        Message.of("The quote ends right before “{0}”.", word)));
    }

    /** A quote with what is said of it. */
    private record DoubtedQuote(CheckTarget on, QuoteEntry entry, Quote quote, Acceptances accepted) {}

    private void add(CheckKind kind, DoubtedQuote subject, Message doubt) {
        String sentence = sentence(subject.quote());
        checks.add(
                kind,
                subject.on(),
                subject.entry().quote().at(),
                doubt,
                sentence,
                subject.accepted(),
                "the article says: “" + Ellipsis.after(sentence, LONGEST_SENTENCE)
                        + "”; include the word in the quote, or add: accept: {" + kind.word()
                        + ": \"why the meaning is the same\"}");
    }

    /** The whole of the sentences that a quote is from. */
    private static String sentence(Quote quote) {
        String text = quote.place().text();
        Sentence sentence = Sentences.around(text, quote.start(), quote.end());
        return text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ");
    }
}
