package dossier.link.check;

import dossier.language.IsoDate;
import dossier.link.check.ArticleTimes.ToldDay;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.entry.Direction;
import dossier.phrase.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Doubts what an article tells, or is to prove, of a day after its own. */
final class EventAfterArticle {
    private final Function<Article, TimeWords> words;
    private final Doubts doubts;

    EventAfterArticle(Function<Article, TimeWords> words, Doubts doubts) {
        this.words = words;
        this.doubts = doubts;
    }

    /** Days in its text. */
    void check(Article article, ArticleTimes times) {
        IsoDate published = article.published().value();
        for (ToldDay told :
                Stream.concat(times.told().stream(), times.quoted().stream()).toList()) {
            if (published.isSurelyBefore(told.day())) {
                Message doubt = Message.of(
                        "The article is dated {0}, but describes {1} as past.",
                        published.text(), told.day().text());
                doubts.add(CheckKind.EVENT_AFTER_ARTICLE, CheckTarget.of(article), doubt, told.sentence());
            }
        }
    }

    /** Events that quote an article of an earlier day, which does not tell of them as of something to come. */
    void check(Event event) {
        event.quotes().stream()
                .filter(quote -> quote.article().published().value().isSurelyBefore(event.date()))
                .filter(quote -> !words.apply(quote.article()).in(TimeWord.FUTURE, QuoteSentence.without(quote)))
                .findFirst()
                .ifPresent(quote -> doubts.add(
                        CheckKind.EVENT_AFTER_ARTICLE,
                        CheckTarget.ofEvent(event.id()),
                        Message.of(
                                "The event “{0}” is dated {1}, but the article quoted for it is dated {2}.",
                                event.title(),
                                event.date().text(),
                                quote.article().published().value().text()),
                        QuoteSentence.of(quote)));
    }

    /** Events without a quote of which only earlier articles tell, in paragraphs that speak of nothing to come. */
    void checkPassages(Event event) {
        boolean after = event.quotes().isEmpty()
                && !event.passages().isEmpty()
                && event.passages().stream()
                        .allMatch(
                                passage -> passage.article().published().value().isSurelyBefore(event.date())
                                        && !words.apply(passage.article())
                                                .in(
                                                        TimeWord.FUTURE,
                                                        passage.text().text()));
        if (after) {
            IsoDate published = event.passages().get(0).article().published().value();
            Message doubt = Message.of(
                    "The event “{0}” is dated {1}, but the article that reports it is dated {2}.",
                    event.title(), event.date().text(), published.text());
            doubts.add(CheckKind.EVENT_AFTER_ARTICLE, CheckTarget.ofEvent(event.id()), doubt);
        }
    }

    /** Claims that all of their support is older than. */
    void check(Claim claim) {
        List<IsoDate> support = claim.evidence().stream()
                .filter(piece -> piece.direction() == Direction.SUPPORTS)
                .map(Evidence::article)
                .map(article -> article.published().value())
                .toList();
        boolean after = !support.isEmpty() && support.stream().allMatch(day -> day.isSurelyBefore(claim.asOf()));
        if (after) {
            Message doubt = Message.of(
                    "The claim is dated {0}, but the latest article that supports it is dated {1}.",
                    claim.asOf().text(),
                    support.stream().max(IsoDate::compareTo).get().text());
            doubts.add(CheckKind.AS_OF_AFTER_ARTICLE, CheckTarget.ofClaim(claim.id()), doubt);
        }
    }
}
