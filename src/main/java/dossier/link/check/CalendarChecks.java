package dossier.link.check;

import dossier.language.Sentences;
import dossier.language.Sentences.Sentence;
import dossier.link.check.TimeWords.TimeWord;
import dossier.link.check.WrittenDays.WrittenDay;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.NoteReference;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Doubts days that no calendar has, such as 31 April, and periods that end before they begin: <i>from 24 March to 10 March
 * 2025</i>, but not <i>from 28 December to 3 January</i>, nor <i>moved from 24 to 10 March</i>.
 */
final class CalendarChecks {
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final Pattern WORDS = Pattern.compile("\\s+(?:\\p{L}+\\s+){1,3}");
    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?<opening>\\p{L}+)\\s+(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?<joint>\\p{L}+)(?:\\s+\\p{L}+)?\\s+$");
    private static final int FURTHEST = 40;

    private final TimeWords words;
    private final CheckTarget target;
    private final Doubts doubts;

    private CalendarChecks(TimeWords words, CheckTarget target, Doubts doubts) {
        this.words = words;
        this.target = target;
        this.doubts = doubts;
    }

    static void check(Article article, TimeWords words, Doubts doubts) {
        CalendarChecks checks = new CalendarChecks(words, CheckTarget.of(article), doubts);
        article.reading().blocks().stream().map(Block::text).forEach(checks::read);
    }

    static void check(NoteReference note, TimeWords words, Doubts doubts) {
        new CalendarChecks(words, CheckTarget.of(note), doubts).read(note.note().text());
    }

    private void read(String printed) {
        String text = WrittenDays.withoutAddresses(printed);
        List<WrittenDay> days = WrittenDays.named(text);
        Stream.concat(days.stream(), WrittenDays.numbered(text).stream())
                .filter(day -> day.isNowhere() && isDay(day, text))
                .forEach(day -> add(
                        CheckKind.NO_SUCH_DAY,
                        "The date “{0}” does not exist.",
                        new TextPart(printed, day.start(), day.end())));
        for (int i = 0; i < days.size(); i++) {
            WrittenDay last = days.get(i);
            int start = i > 0 && isBackwards(days.get(i - 1), last, text)
                    ? days.get(i - 1).start()
                    : backwardsFrom(last, text);
            TextPart part = new TextPart(printed, start, last.end());
            if (start >= 0 && !words.in(TimeWord.MOVED, part.sentence())) {
                add(CheckKind.ENDS_BEFORE_IT_BEGINS, "The period “{0}” ends before it begins.", part);
            }
        }
    }

    /** Without a year it may be a number of something: {@code in April 31 people}. */
    private boolean isDay(WrittenDay day, String text) {
        return day.hasYear() || day.dayFirst() && words.end(TimeWord.ON, before(text, day.start()));
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - FURTHEST), at);
    }

    /** Without a year of its own, a later month may be that of the year before. */
    private boolean isBackwards(WrittenDay first, WrittenDay last, String text) {
        if (!last.hasYear() || first.end() > last.start() || !joins(first, last, text)) {
            return false;
        }
        return first.hasYear() && first.year() != last.year()
                ? first.year() > last.year()
                : first.isLaterInYear(last) && (first.hasYear() || first.month() == last.month());
    }

    private boolean joins(WrittenDay first, WrittenDay last, String text) {
        String between = text.substring(first.end(), last.start());
        if (DASH.matcher(between).matches()) {
            return true;
        }
        boolean opened = words.end(TimeWord.SPAN, before(text, first.start()));
        return WORDS.matcher(between).matches()
                && (words.in(TimeWord.SPAN, between) || opened && words.in(TimeWord.SPLIT, between));
    }

    /** Where a period with a day alone begins that is later than its end, {@code from 24 to 10 March 2025}; -1 without one. */
    private int backwardsFrom(WrittenDay last, String text) {
        String before = before(text, last.start());
        Matcher alone = DAY_ALONE.matcher(before);
        boolean backwards = last.dayFirst()
                && last.hasYear()
                && alone.find()
                && words.end(TimeWord.SPAN, alone.group("opening"))
                && (words.end(TimeWord.SPAN, alone.group("joint")) || words.end(TimeWord.SPLIT, alone.group("joint")))
                && Integer.parseInt(alone.group("day")) > last.day()
                && Integer.parseInt(alone.group("day")) <= 31;
        return backwards ? last.start() - before.length() + alone.start("day") : -1;
    }

    /** A part of a text. */
    private record TextPart(String text, int start, int end) {
        String words() {
            return text.substring(start, end);
        }

        String sentence() {
            if (start < 0) {
                return "";
            }
            Sentence sentence = Sentences.around(text, start, end);
            return text.substring(sentence.start(), sentence.end());
        }
    }

    private void add(CheckKind kind, String doubt, TextPart part) {
        doubts.add(kind, target, Message.of(doubt, part.words()), part.sentence());
    }
}
