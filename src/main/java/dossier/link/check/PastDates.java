package dossier.link.check;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.link.check.TimeWords.TimeWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates in a sentence on which something has happened, as the sentence tells: <i>On 4 March 2025 the two met</i>, but
 * not <i>will meet on 4 March 2025</i>, <i>before 4 March 2025</i> or <i>published on 4 March 2025</i>, and no date within
 * quotation marks.
 */
final class PastDates {
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|\"[^\"]{0,400}\"|‘[^’]{0,60}’(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/-])(?:1[6-9]|20)\\d\\d(?![\\d/-]|[.,]\\d)");
    private static final Pattern BEFORE_RANGE =
            Pattern.compile("(\\d{1,2}|\\p{L}{3,})\\.?\\s*([-–—]|\\p{L}{1,5})\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** <i>and</i>, who or what, a verb, and a word such as <i>on</i>. */
    private static final int WORDS_OF_A_CLAUSE = 4;

    private static final int FURTHEST = 40;

    private final Dates dates;
    private final YearlessDates yearless;

    /** @param published the day of the article, by which days without a year get theirs */
    PastDates(Dates dates, IsoDate published) {
        this.dates = dates;
        this.yearless = new YearlessDates(published);
    }

    /** A date and its place in the sentence; of a period, the first day. */
    record PastDate(IsoDate date, int start, int end) {
        boolean isIn(int from, int to) {
            return from <= start && start < to;
        }
    }

    /**
     * The dates of a sentence.
     *
     * @param past those on which something has happened, in order
     * @param all of them, in order
     * @param dated whether it names any date at all, be it within quotation marks
     */
    record SentenceDates(List<PastDate> past, List<PastDate> all, boolean dated) {
        static final SentenceDates NONE = new SentenceDates(List.of(), List.of(), false);

        /** Those of the past that begin in a part of the sentence. */
        List<PastDate> between(int start, int end) {
            return past.stream().filter(date -> date.isIn(start, end)).toList();
        }

        /** The earliest date of a part of the sentence; of something planned, too, as that may be what a note is cited for. */
        IsoDate earliest(int start, int end) {
            return all.stream()
                    .filter(date -> date.isIn(start, end))
                    .map(PastDate::date)
                    .min(IsoDate::compareTo)
                    .orElse(IsoDate.UNKNOWN);
        }
    }

    /** @param years that the paragraph names before the sentence */
    SentenceDates in(String sentence, TimeWords words, Set<String> years) {
        if (!hasNumber(sentence)) {
            return SentenceDates.NONE;
        }
        String open = blank(sentence, QUOTED);
        List<DateMatch> found = found(open, words, years);
        if (found.isEmpty()) {
            return new SentenceDates(
                    List.of(),
                    List.of(),
                    YEAR.matcher(sentence).find() || dates.first(sentence).isPresent());
        }
        StringBuilder masked = new StringBuilder(open);
        found.forEach(date -> blank(masked, date.start(), date.end()));
        Clauses clauses = new Clauses(open, masked.toString(), found, words);
        List<PastDate> past = new ArrayList<>();
        List<PastDate> all = new ArrayList<>();
        for (DateMatch match : found) {
            PastDate date = withRange(match, open, words);
            all.add(date);
            boolean bound = words.end(TimeWord.BOUND, before(open, date.start()))
                    || words.in(TimeWord.PRIOR, clauses.before(match.start()));
            boolean now = isOfNow(clauses.holding(match.start()), clauses.before(match.start()), words);
            if (!bound && !now && isPast(clauses.around(match.start()), masked, words)) {
                past.add(date);
            }
        }
        return new SentenceDates(past, all, true);
    }

    /** Those of the past within quotation marks, as the words there tell: “After the flood of August 2023 we left”. */
    List<IsoDate> quoted(String sentence, TimeWords words, Set<String> years) {
        if (!hasNumber(sentence)) {
            return List.of();
        }
        List<IsoDate> told = QUOTED.matcher(sentence)
                .results()
                .map(quotation -> sentence.substring(quotation.start() + 1, quotation.end() - 1))
                .flatMap(quotation -> in(quotation, words, years).past().stream())
                .map(PastDate::date)
                .toList();
        return told.isEmpty() || words.in(TimeWord.FUTURE, blank(sentence, QUOTED)) ? List.of() : told;
    }

    private static boolean hasNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The days and months that the text names, and the years that stand where a time does, in order. */
    private List<DateMatch> found(String text, TimeWords words, Set<String> years) {
        List<DateMatch> found = new ArrayList<>(dates.all(text));
        List<DateMatch> days = List.copyOf(found);
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            int at = year.start();
            boolean free = days.stream().noneMatch(day -> day.start() <= at && at < day.end());
            if (free && words.end(TimeWord.YEAR, before(text, at))) {
                IsoDate.parse(year.group()).ifPresent(date -> found.add(new DateMatch(date, at, at + 4)));
            }
        }
        found.addAll(yearless.in(text, years));
        found.sort(Comparator.comparingInt(DateMatch::start));
        return found;
    }

    /** {@code from 3 to 10 March 2025} and {@code between March and June 2023} begin on the 3rd and in March. */
    private PastDate withRange(DateMatch match, String text, TimeWords words) {
        Matcher range = BEFORE_RANGE.matcher(before(text, match.start()));
        boolean ranged = match.date().text().length() >= 7 && range.find();
        if (!ranged || !joins(range.group(2), words)) {
            return new PastDate(match.date(), match.start(), match.end());
        }
        int start = match.start() - (before(text, match.start()).length() - range.start());
        int year = Integer.parseInt(match.date().text().substring(0, 4));
        int month = Integer.parseInt(match.date().text().substring(5, 7));
        String first = range.group(1);
        Optional<IsoDate> from = Character.isDigit(first.charAt(0))
                ? IsoDate.of(year, month, Integer.parseInt(first))
                : dates.first(first + " " + year).map(DateMatch::date);
        return from.filter(date -> date.compareTo(match.date()) <= 0)
                .map(date -> new PastDate(date, start, match.end()))
                .orElseGet(() -> new PastDate(match.date(), match.start(), match.end()));
    }

    private static boolean joins(String between, TimeWords words) {
        return !Character.isLetter(between.charAt(0))
                || words.in(TimeWord.SPAN, between)
                || words.in(TimeWord.SPLIT, between);
    }

    /** Whether a clause tells of what holds, or is to be: <i>begins on 1 March</i>, <i>and ships pay it from 1 March</i>. */
    private static boolean isOfNow(String clause, String before, TimeWords words) {
        String lead = before.stripLeading();
        boolean joined = words.begin(TimeWord.SPLIT, lead) || words.begin(TimeWord.CLAUSE, lead);
        return !words.in(TimeWord.PAST, clause)
                && (words.in(TimeWord.PRESENT, clause)
                        || joined && WORD.matcher(before).results().count() >= WORDS_OF_A_CLAUSE);
    }

    private static boolean isPast(String clause, CharSequence sentence, TimeWords words) {
        if (words.in(TimeWord.FUTURE, clause) || words.in(TimeWord.ISSUE, clause)) {
            return false;
        }
        return words.in(TimeWord.PAST, clause)
                || words.in(TimeWord.PAST, sentence)
                        && !words.in(TimeWord.FUTURE, sentence)
                        && !words.in(TimeWord.ISSUE, sentence);
    }

    /** The text right before a place. */
    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - FURTHEST), at);
    }

    private static String blank(String text, Pattern parts) {
        StringBuilder blanked = new StringBuilder(text);
        parts.matcher(text).results().forEach(part -> blank(blanked, part.start(), part.end()));
        return blanked.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }
}
