package dossier.link;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.language.NameList;
import dossier.language.Slug;
import dossier.link.check.TimeChecks;
import dossier.link.citation.NoteResolver;
import dossier.link.names.Gazetteer;
import dossier.link.unknown.UnknownNames;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.NoteReading;
import dossier.model.Source;
import dossier.model.Unclaimed;
import dossier.model.entry.ArticleEntry;
import dossier.model.entry.Content;
import dossier.model.reading.Footnote;
import dossier.model.reading.Reading;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** Links a draft into a dossier. */
public final class Linker {
    private final Gazetteer gazetteer;
    private final Dates dates;
    private final NoteResolver notes;

    public Linker(Gazetteer gazetteer, Dates dates) {
        this.gazetteer = gazetteer;
        this.dates = dates;
        this.notes = new NoteResolver(dates);
    }

    /** The dossier; what cannot be resolved is left out of it and is a problem. */
    public Dossier link(Draft draft, Problems problems) {
        Content content = draft.content();
        // Notes know nothing of names and subjects, so the other cores begin with them.
        ForkJoinTask<Map<String, List<NoteReading>>> notesOfSeeds =
                ForkJoinPool.commonPool().submit(() -> notes(draft.readings()));
        Subjects subjects = new Subjects(gazetteer, content.subjects(), problems);
        Publishers publishers = new Publishers(content.publishers(), problems);
        NoteCheck noteCheck = new NoteCheck(draft, problems);
        List<Article> unmentioned = new ArrayList<>();
        Map<Slug, ArticleEntry> entries = new HashMap<>();
        for (SeedMatch pair : SeedMatch.of(draft, problems)) {
            pair.entry().ifPresent(entry -> entries.put(pair.id(), entry));
            List<NoteReading> read =
                    notesOfSeeds.join().get(pair.reading().seed().file());
            Article article = article(pair, read, draft, new Named(subjects, publishers), problems);
            noteCheck.check(pair, article.notes());
            unmentioned.add(article);
        }
        Mentions mentions = new Mentions(subjects, draft, problems);
        List<Article> articles = unmentioned.parallelStream()
                .map(article ->
                        withMentions(article, mentions.of(article, Optional.ofNullable(entries.get(article.id())))))
                .sorted()
                .toList();
        // Names and works know nothing of each other, so each has a core.
        ForkJoinTask<Unclaimed> unclaimed = ForkJoinPool.commonPool()
                .submit(() -> new UnknownNames(subjects.all(draft.languages()))
                        .find(articles.stream().sorted(newestFirst(Map.of())).toList()));
        Bibliography bibliography = new Bibliography(articles, publishers, content.sources(), dates, problems);
        List<Source> sources = bibliography.sources();
        new DuplicateSources(draft, bibliography.corrections(), problems).check(sources);
        Map<Article, IsoDate> after = after(articles, sources, draft);
        List<Article> newestFirst = articles.stream().sorted(newestFirst(after)).toList();
        return new Assembly(draft, dates, newestFirst, subjects, problems)
                .dossier(sources, publishers.all(), after, unclaimed.join());
    }

    /** By the dates that articles bear, or else by those inferred. */
    private static Comparator<Article> newestFirst(Map<Article, IsoDate> after) {
        return Comparator.comparing((Article article) -> article.published().isKnown()
                        ? article.published().value()
                        : after.getOrDefault(article, IsoDate.UNKNOWN))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /** For each article without a date, the latest date that it cites or tells of. */
    private Map<Article, IsoDate> after(List<Article> articles, List<Source> sources, Draft draft) {
        Map<Article, IsoDate> after = new TreeMap<>();
        for (Article article : articles) {
            if (!article.published().isKnown()) {
                after.put(article, TimeChecks.latest(article, draft, dates));
            }
        }
        for (Source source : sources) {
            source.uses()
                    .forEach(use -> after.computeIfPresent(
                            use.article(), (article, date) -> Collections.max(List.of(date, source.published()))));
        }
        after.values().removeIf(date -> !date.isKnown());
        return after;
    }

    /** The notes of each seed, by its file, read on all cores. */
    private Map<String, List<NoteReading>> notes(List<Reading> readings) {
        return readings.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        reading -> reading.seed().file(),
                        reading -> notes.resolve(numbered(reading.footnotes())),
                        (first, again) -> first));
    }

    /** Whom the facts of articles name; each is made once, by the first article that names it. */
    private record Named(Subjects subjects, Publishers publishers) {}

    private static Article article(
            SeedMatch pair, List<NoteReading> notes, Draft draft, Named named, Problems problems) {
        Subjects subjects = named.subjects();
        Reading reading = pair.reading();
        ArticleFacts facts = new ArticleFacts(reading, pair.entry());
        if (facts.title().value().isEmpty() && !reading.isUnread()) {
            problems.warning(
                    draft.at(reading.seed(), 1),
                    "no-title",
                    "no title could be read from the capture",
                    "add \"title: …\" to content/articles/" + pair.id() + ".yaml");
        }
        return new Article(
                pair.id(),
                reading,
                facts.titleOr(reading.seed().file()),
                facts.authors(
                        line -> NameList.ofByline(line).stream()
                                .map(subjects::person)
                                .toList(),
                        subjects::person),
                facts.publisher(named.publishers()::named),
                facts.published(),
                facts.details(),
                notes,
                List.of(),
                List.of(),
                pair.entry().map(ArticleEntry::subjects).map(subjects::findAll).orElse(List.of()));
    }

    /** Each note under a number of its own: the second note 3 is 3-2. */
    private static List<Footnote> numbered(List<Footnote> footnotes) {
        Map<String, Integer> times = new HashMap<>();
        return footnotes.stream()
                .map(note -> note.again(times.merge(note.number(), 1, Integer::sum)))
                .toList();
    }

    private static Article withMentions(Article article, Mentions.ArticleMentions found) {
        return new Article(
                article.id(),
                article.reading(),
                article.title(),
                article.authors(),
                article.publisher(),
                article.published(),
                article.details(),
                article.notes(),
                found.mentions(),
                found.decisions(),
                article.added());
    }
}
