package dossier.link.check;

import dossier.language.IsoDate;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Article;
import dossier.model.Briefing;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Judgement;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.model.entry.Settings;
import dossier.phrase.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Doubts dates after the day of this version of the dossier, or after the day up to which its information goes, where the
 * authors state these; and judgements whose time has passed.
 */
final class AfterVersion {
    private final Settings settings;
    private final Doubts doubts;

    AfterVersion(Settings settings, Doubts doubts) {
        this.settings = settings;
        this.doubts = doubts;
    }

    void checkArticles(List<Article> articles) {
        articles.forEach(article -> check(
                CheckTarget.of(article),
                article.published().value(),
                article.title().value()));
    }

    /** A source that is an article of the dossier is checked as that; an issue may be dated ahead. */
    void checkSources(List<Source> sources, Function<Article, TimeWords> words) {
        sources.stream()
                .filter(source -> source.article().isEmpty())
                .filter(source ->
                        source.uses().stream().noneMatch(use -> mayBeEarly(source, use, words.apply(use.article()))))
                .forEach(source -> check(CheckTarget.of(source), source.published(), source.label()));
    }

    private boolean mayBeEarly(Source source, NoteReference use, TimeWords words) {
        return Stream.of(settings.updated(), settings.informationTo())
                .filter(limit -> limit.isSurelyBefore(source.published()))
                .allMatch(limit -> EarlyIssues.mayPrecede(
                        limit, source.published(), use.note().text(), words));
    }

    void checkClaims(List<Claim> claims) {
        claims.forEach(claim -> check(CheckTarget.ofClaim(claim.id()), claim.asOf(), claim.statement()));
    }

    /** An event that an article announces may be still to come. */
    void checkEvents(List<Event> events, Function<Article, TimeWords> words) {
        events.stream()
                .filter(event -> event.quotes().stream()
                        .noneMatch(quote ->
                                words.apply(quote.article()).in(TimeWord.FUTURE, QuoteSentence.without(quote))))
                .forEach(event -> {
                    IsoDate last = event.end().isKnown() ? event.end() : event.date();
                    check(CheckTarget.ofEvent(event.id()), last, event.title());
                });
    }

    void checkSettings() {
        if (settings.updated().isSurelyBefore(settings.informationTo())) {
            doubts.add(
                    CheckKind.AFTER_UPDATED,
                    CheckTarget.DOSSIER,
                    Message.of(
                            "The information cut-off is {0}, but this version is dated {1}.",
                            settings.informationTo().text(), settings.updated().text()));
        }
    }

    /** @param updated the day of this version, which the latest date in it may give */
    void checkHorizons(Briefing briefing, IsoDate updated) {
        for (Judgement judgement : briefing.judgements()) {
            if (judgement.horizon().isSurelyBefore(updated)) {
                doubts.add(
                        CheckKind.PAST_HORIZON,
                        CheckTarget.ofJudgement(judgement.id()),
                        Message.of(
                                "The judgement looks ahead to {0}, but this version is dated {1}.",
                                judgement.horizon().text(), updated.text()));
            }
        }
    }

    private void check(CheckTarget on, IsoDate date, String name) {
        if (settings.updated().isSurelyBefore(date)) {
            add(CheckKind.AFTER_UPDATED, on, "“{0}” is dated {1}, but this version is dated {2}.", name, date);
        } else if (settings.informationTo().isSurelyBefore(date)) {
            String doubt = "“{0}” is dated {1}, but the information cut-off is {2}.";
            add(CheckKind.AFTER_INFORMATION_TO, on, doubt, name, date);
        }
    }

    private void add(CheckKind kind, CheckTarget on, String doubt, String name, IsoDate date) {
        IsoDate limit = kind == CheckKind.AFTER_UPDATED ? settings.updated() : settings.informationTo();
        doubts.add(kind, on, Message.of(doubt, name, date.text(), limit.text()));
    }
}
