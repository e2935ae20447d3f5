package dossier.link.check;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.check.BlockSentences.CitingSentence;
import dossier.link.check.Occasions.Recalled;
import dossier.link.check.PastDates.PastDate;
import dossier.link.check.PastDates.SentenceDates;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Article;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What an article tells of time, read once, sentence by sentence: the days of what has happened, and the day of what each
 * note is cited for.
 *
 * <p>A sentence has its day from its own dates, of which the earliest counts, or from what it goes on from: an occasion
 * that was dated before (<i>when the talk was over</i>), or the sentence before it (<i>a day later</i>).
 */
public final class ArticleTimes {
    private final Article article;
    private final TimeWords words;
    private final PastDates pastDates;
    private final Occasions occasions;
    private final List<ReportedEvent> reported;
    /** Those that the paragraph names before the sentence that is being read. */
    private final Set<String> years = new HashSet<>();

    private final List<TimedCitation> citations = new ArrayList<>();
    private final List<ToldDay> told = new ArrayList<>();
    private final List<ToldDay> quoted = new ArrayList<>();

    /** A day on which something happened, as a sentence of the article tells. */
    record ToldDay(IsoDate day, Block block, String sentence) {}

    /** A dated sentence of the paragraph that is being read; the day is that of its last date. */
    private record Before(IsoDate day, boolean next) {
        static final Before NONE = new Before(IsoDate.UNKNOWN, false);
    }

    private ArticleTimes(Article article, String language, List<ReportedEvent> reported, Dates dates) {
        this.article = article;
        this.words = TimeWords.of(language);
        this.pastDates = new PastDates(dates, article.published().value());
        this.occasions = new Occasions(words);
        this.reported = reported;
        reported.forEach(event -> occasions.add(event.day(), event.title()));
    }

    /** @param reported the events of {@code events.yaml} that the article reports */
    static ArticleTimes of(Article article, String language, List<ReportedEvent> reported, Dates dates) {
        ArticleTimes times = new ArticleTimes(article, language, reported, dates);
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)
                    || paragraph.kind().isText()) {
                times.read(blocks.get(i), i);
            }
        }
        return times;
    }

    List<TimedCitation> citations() {
        return citations;
    }

    List<ToldDay> told() {
        return told;
    }

    /** What somebody tells in words of their own, within quotation marks. */
    List<ToldDay> quoted() {
        return quoted;
    }

    TimeWords words() {
        return words;
    }

    /** The latest day of which the text tells that something has happened; unknown where it tells of none. */
    static IsoDate latest(Article article, String language, Dates dates) {
        return of(article, language, List.of(), dates).told.stream()
                .map(ToldDay::day)
                .max(IsoDate::compareTo)
                .orElse(IsoDate.UNKNOWN);
    }

    private void read(Block block, int paragraph) {
        Before before = Before.NONE;
        years.clear();
        for (CitingSentence sentence : BlockSentences.of(block)) {
            SentenceDates dates = pastDates.in(sentence.text(), words, years);
            boolean goesOn = false;
            for (int group = 0; group < sentence.groups().size(); group++) {
                goesOn |= cite(block, sentence, group, dates, new SentencePlace(paragraph, before));
            }
            dates.past().forEach(date -> told.add(new ToldDay(date.date(), block, sentence.text())));
            pastDates
                    .quoted(sentence.text(), words, years)
                    .forEach(day -> quoted.add(new ToldDay(day, block, sentence.text())));
            occasions.add(sentence.text(), dates, paragraph);
            years.addAll(YearlessDates.years(sentence.text()));
            before = dates.past().isEmpty()
                    ? new Before(before.day(), goesOn)
                    : new Before(dates.past().get(dates.past().size() - 1).date(), true);
        }
    }

    private record SentencePlace(int paragraph, Before before) {}

    /** Whether the sentence goes on from the one before it. */
    private boolean cite(Block block, CitingSentence sentence, int group, SentenceDates dates, SentencePlace place) {
        List<Marker> markers = sentence.groups().get(group);
        boolean only = sentence.groups().size() == 1;
        int start = sentence.startOf(group);
        int end = only ? sentence.text().length() : sentence.endOf(group);
        List<PastDate> own = dates.between(start, end);
        IsoDate day = IsoDate.UNKNOWN;
        String by = "";
        if (!own.isEmpty()) {
            day = dates.earliest(Math.max(start, lastClause(sentence.text(), own)), end);
        } else if (!pastDates
                .in(sentence.text().substring(start, end), words, years)
                .dated()) {
            Optional<Recalled> recalled = recalled(
                            sentence.text().substring(start, end), dates.between(0, start), place)
                    .or(() -> quoted(sentence, place));
            day = recalled.map(Recalled::day).orElse(IsoDate.UNKNOWN);
            by = recalled.map(Recalled::words).orElse("");
        }
        citations.add(new TimedCitation(article, block, markers, sentence.text(), day, by));
        return day.equals(place.before().day()) && !by.isEmpty();
    }

    /** The day of an event that quotes the sentence, unless that speaks of something to come. */
    private Optional<Recalled> quoted(CitingSentence sentence, SentencePlace place) {
        return words.in(TimeWord.FUTURE, sentence.text())
                ? Optional.empty()
                : reported.stream()
                        .filter(event -> event.block() == place.paragraph()
                                && sentence.start() <= event.at()
                                && event.at()
                                        < sentence.start() + sentence.text().length())
                        .min(Comparator.comparing(ReportedEvent::day))
                        .map(event -> new Recalled(event.day(), event.title()));
    }

    /** Where of clauses that <i>and</i> joins, each with a date, the last begins; only that is right before the note. */
    private int lastClause(String sentence, List<PastDate> dates) {
        if (dates.size() < 2) {
            return 0;
        }
        int after = dates.get(dates.size() - 2).end();
        String between = sentence.substring(
                after, Math.max(after, dates.get(dates.size() - 1).start()));
        boolean parted = words.in(TimeWord.SPLIT, between) || between.contains(";");
        boolean told = words.in(TimeWord.PAST, sentence.substring(after));
        return parted && told && !words.in(TimeWord.SPAN, sentence.substring(0, after)) ? after : 0;
    }

    /** @param sooner the dates of the same sentence before the markers before */
    private Optional<Recalled> recalled(String part, List<PastDate> sooner, SentencePlace place) {
        Optional<Recalled> occasion = occasions.recalledIn(part, place.paragraph());
        if (occasion.isPresent()) {
            return occasion;
        }
        boolean clause = !sooner.isEmpty()
                && words.in(TimeWord.PAST, part)
                && !words.in(TimeWord.FUTURE, part)
                && !words.in(TimeWord.EARLIER, part)
                && !words.in(TimeWord.JOINT, part);
        if (clause) {
            return Optional.of(new Recalled(sooner.get(sooner.size() - 1).date(), ""));
        }
        Before before = place.before();
        if (!before.day().isKnown() || !sooner.isEmpty()) {
            return Optional.empty();
        }
        Matcher sequel = words.matcher(TimeWord.SEQUEL, part);
        if (sequel.find()) {
            return Optional.of(new Recalled(before.day(), sequel.group()));
        }
        Matcher outcome = words.matcher(TimeWord.OUTCOME, part.stripLeading());
        return before.next() && outcome.lookingAt() && !words.in(TimeWord.EARLIER, part)
                ? Optional.of(new Recalled(before.day(), outcome.group()))
                : Optional.empty();
    }
}
