package dossier.link.check;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.origin.SpeechAfterDeath;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Citation;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.Event;
import dossier.model.NoteReference;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks through a dossier for what cannot be so in time. Each article is read once, whatever the number of checks. */
public final class TimeChecks {
    private final Draft draft;
    private final Dates dates;
    private final Dossier dossier;
    private final Doubts doubts;
    private final Map<Article, List<ReportedEvent>> reported = new HashMap<>();

    public TimeChecks(Draft draft, Dates dates, Dossier dossier, Checks checks) {
        this.draft = draft;
        this.dates = dates;
        this.dossier = dossier;
        this.doubts = new Doubts(draft, dossier.articles(), dossier.sources(), checks);
        dossier.events().forEach(this::addEvent);
    }

    private void addEvent(Event event) {
        for (Quote quote : event.quotes()) {
            add(
                    quote.article(),
                    new ReportedEvent(event.date(), event.title(), quote.place().block(), quote.start()));
        }
        event.passages().stream()
                .map(Passage::article)
                .distinct()
                .forEach(article -> add(article, new ReportedEvent(event.date(), event.title(), -1, 0)));
    }

    private void add(Article article, ReportedEvent event) {
        reported.computeIfAbsent(article, none -> new ArrayList<>()).add(event);
    }

    public void run() {
        CitedDates cited = new CitedDates(dossier.sourcesOfNotes(), dates);
        SourceBeforeEvent older = new SourceBeforeEvent(cited, doubts);
        ArticleBeforeSource newer = new ArticleBeforeSource(cited, doubts);
        EventAfterArticle after = new EventAfterArticle(this::words, doubts);
        Overtaken overtaken = new Overtaken(dossier.claims(), this::words, doubts);
        dossier.articles().parallelStream().forEach(article -> {
            ArticleTimes times =
                    ArticleTimes.of(article, language(article), reported.getOrDefault(article, List.of()), dates);
            Map<String, NoteReference> notes = new LinkedHashMap<>();
            article.notes().forEach(note -> notes.putIfAbsent(note.number(), new NoteReference(article, note)));
            older.check(times, notes);
            notes.values().forEach(note -> {
                newer.check(note, times.words());
                CalendarChecks.check(note, times.words(), doubts);
            });
            CalendarChecks.check(article, times.words(), doubts);
            after.check(article, times);
            overtaken.check(article);
            SpeechAfterDeath.in(article, dates)
                    .forEach(speech -> doubts.add(
                            CheckKind.SPEAKS_AFTER_DEATH,
                            CheckTarget.of(article),
                            Message.of(
                                    "According to the article, {0} spoke on {1} but died on {2}.",
                                    speech.name(),
                                    speech.spoke().text(),
                                    speech.died().text()),
                            speech.sentence()));
        });
        dossier.events().forEach(after::check);
        dossier.events().forEach(after::checkPassages);
        dossier.claims().forEach(after::check);
        AfterVersion version = new AfterVersion(draft.content().settings(), doubts);
        version.checkArticles(dossier.articles());
        version.checkSources(dossier.sources(), this::words);
        version.checkClaims(dossier.claims());
        version.checkEvents(dossier.events(), this::words);
        version.checkSettings();
        version.checkHorizons(dossier.briefing(), dossier.updated());
        new SourceAccess(doubts).check(dossier.sources());
    }

    private String language(Article article) {
        return draft.language(article.reading());
    }

    private TimeWords words(Article article) {
        return TimeWords.of(language(article));
    }

    /** The latest day of which an article tells, or on which it opened a page; unknown where there is none. */
    public static IsoDate latest(Article article, Draft draft, Dates dates) {
        return Stream.concat(
                        Stream.of(ArticleTimes.latest(article, draft.language(article.reading()), dates)),
                        article.notes().stream()
                                .flatMap(note -> note.citations().stream())
                                .map(Citation::accessed))
                .max(IsoDate::compareTo)
                .orElse(IsoDate.UNKNOWN);
    }
}
