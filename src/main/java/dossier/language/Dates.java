package dossier.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds dates in running text, bylines and notes: {@code March 4, 2025}, {@code 18 mars 2025}, {@code 18.03.2025}, {@code 2025-03-18},
 * {@code Sept. 2023}, {@code 2025年3月18日}. A date whose day and month could be told either way ({@code 3/4/2025}) is not
 * found, and a year alone is not a date here.
 */
public final class Dates {
    private static final Set<String> SMALL_WORDS =
            Set.of("st", "nd", "rd", "th", "er", "º", "de", "del", "di", "of", "den", "the");
    private static final int WIDEST_GAP = 3;
    private static final String YEAR_SIGNS = "年년";
    private static final String MONTH_SIGNS = "月월";
    private static final String DAY_SIGNS = "日일";

    private final Map<String, Integer> months = new HashMap<>();

    public Dates() {
        for (List<String> row : Table.rows("language/months.tsv", 3)) {
            for (String name : row.get(2).split("\\|")) {
                months.put(Word.folded(name), Integer.valueOf(row.get(1)));
            }
        }
    }

    /** A date and its place in a text. */
    public record DateMatch(IsoDate date, int start, int end) {}

    /** The first date in a text. */
    public Optional<DateMatch> first(String text) {
        return from(text, 0);
    }

    /** The first date that begins at or after an offset. */
    public Optional<DateMatch> from(String text, int offset) {
        List<Word> words = Word.of(text, offset);
        for (int i = 0; i < words.size(); i++) {
            Optional<DateMatch> match = at(text, words, i);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** All dates of a text, in order. */
    public List<DateMatch> all(String text) {
        List<Word> words = Word.of(text, 0);
        List<DateMatch> all = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= end) {
                Optional<DateMatch> match = at(text, words, i);
                match.ifPresent(all::add);
                end = match.map(DateMatch::end).orElse(end);
            }
        }
        return all;
    }

    private Optional<DateMatch> at(String text, List<Word> words, int i) {
        Word word = words.get(i);
        if (word.isYear()) {
            return Stream.of("-", "/", ".")
                    .flatMap(separator -> numeric(text, words, i, separator, NumberOrder.YEAR_FIRST).stream())
                    .findFirst()
                    .or(() -> signed(words, i));
        }
        if (word.isDayOrMonth()) {
            return numeric(text, words, i, ".", NumberOrder.DAY_FIRST)
                    .or(() -> slashed(text, words, i))
                    .or(() -> dayFirst(text, words, i));
        }
        return month(word) > 0 ? monthFirst(text, words, i) : Optional.empty();
    }

    /** The order of the numbers of a date; each field is the place of its number, from 0. */
    private record NumberOrder(int year, int month, int day) {
        static final NumberOrder YEAR_FIRST = new NumberOrder(0, 1, 2);
        static final NumberOrder DAY_FIRST = new NumberOrder(2, 1, 0);
        static final NumberOrder MONTH_FIRST = new NumberOrder(2, 0, 1);
    }

    /** {@code 2025-03-18} and {@code 18.03.2025}: three numbers with one separator between them. */
    private static Optional<DateMatch> numeric(
            String text, List<Word> words, int i, String separator, NumberOrder order) {
        if (i + 2 >= words.size()) {
            return Optional.empty();
        }
        List<Word> parts = words.subList(i, i + 3);
        boolean joined = parts.get(0).gap(text, parts.get(1)).equals(separator)
                && parts.get(1).gap(text, parts.get(2)).equals(separator);
        boolean shaped = parts.get(order.year).isYear()
                && parts.get(order.month).isDayOrMonth()
                && parts.get(order.day).isDayOrMonth();
        return joined && shaped && isApart(text, parts)
                ? date(
                                parts.get(order.year),
                                parts.get(order.month).number(),
                                parts.get(order.day).number())
                        .map(date -> match(date, parts.get(0), parts.get(2).end()))
                : Optional.empty();
    }

    /** Whether no longer number goes on around three numbers, as in an address or a DOI: {@code 10.1/01.10:2023.2.1.4}. */
    private static boolean isApart(String text, List<Word> parts) {
        int start = parts.get(0).start();
        int end = parts.get(2).end();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return "/:.-".indexOf(before) < 0
                && !(end + 1 < text.length()
                        && "/.-".indexOf(text.charAt(end)) >= 0
                        && Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    /** {@code 18/3/2025} or {@code 3/18/2025}: only where one of the two cannot be a month. */
    private static Optional<DateMatch> slashed(String text, List<Word> words, int i) {
        Optional<DateMatch> dayFirst = numeric(text, words, i, "/", NumberOrder.DAY_FIRST);
        Optional<DateMatch> monthFirst = numeric(text, words, i, "/", NumberOrder.MONTH_FIRST);
        boolean either = dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        return either ? Optional.empty() : dayFirst.or(() -> monthFirst);
    }

    /** {@code 2025年3月18日}, {@code 2025년 3월}. */
    private static Optional<DateMatch> signed(List<Word> words, int i) {
        boolean month = i + 3 < words.size()
                && words.get(i + 1).begins(YEAR_SIGNS)
                && words.get(i + 2).isDayOrMonth()
                && words.get(i + 3).begins(MONTH_SIGNS);
        if (!month) {
            return Optional.empty();
        }
        boolean day = i + 5 < words.size()
                && words.get(i + 4).isDayOrMonth()
                && words.get(i + 5).begins(DAY_SIGNS);
        Word last = words.get(day ? i + 5 : i + 3);
        return date(
                        words.get(i),
                        words.get(i + 2).number(),
                        day ? words.get(i + 4).number() : 0)
                .map(date -> match(date, words.get(i), last.start() + 1));
    }

    /** {@code 18 March 2025}, {@code 18. März 2025}, {@code 18 de marzo de 2025}. */
    private Optional<DateMatch> dayFirst(String text, List<Word> words, int i) {
        int monthAt = next(text, words, i);
        int yearAt = monthAt < 0 ? -1 : next(text, words, monthAt);
        // A comma parts the number of an issue from its date: vol. 8, January 2025.
        boolean parted = monthAt >= 0
                && words.get(monthAt - 1).gap(text, words.get(monthAt)).contains(",");
        if (yearAt < 0
                || parted
                || month(words.get(monthAt)) == 0
                || !words.get(yearAt).isYear()) {
            return Optional.empty();
        }
        return date(words.get(yearAt), month(words.get(monthAt)), words.get(i).number())
                .map(date -> match(date, words.get(i), words.get(yearAt).end()));
    }

    /** {@code March 4, 2025} and {@code March 2025}. */
    private Optional<DateMatch> monthFirst(String text, List<Word> words, int i) {
        int second = next(text, words, i);
        boolean day = second >= 0 && words.get(second).isDayOrMonth();
        int yearAt = day ? next(text, words, second) : second;
        if (yearAt < 0 || !words.get(yearAt).isYear()) {
            return Optional.empty();
        }
        return date(
                        words.get(yearAt),
                        month(words.get(i)),
                        day ? words.get(second).number() : 0)
                .map(date -> match(date, words.get(i), words.get(yearAt).end()));
    }

    private static Optional<IsoDate> date(Word year, int month, int day) {
        return IsoDate.of(year.number(), month, day);
    }

    private static DateMatch match(IsoDate date, Word first, int end) {
        return new DateMatch(date, first.start(), end);
    }

    /** The next word that counts, if it is close enough to belong to the same date; -1 otherwise. */
    private static int next(String text, List<Word> words, int i) {
        int next = i + 1;
        while (next < words.size() && SMALL_WORDS.contains(words.get(next).text())) {
            next++;
        }
        if (next >= words.size()) {
            return -1;
        }
        String gap = words.get(next - 1).gap(text, words.get(next));
        return gap.length() <= WIDEST_GAP && gap.chars().allMatch(Dates::isLoose) ? next : -1;
    }

    private static boolean isLoose(int c) {
        return Character.isSpaceChar(c) || c == '.' || c == ',';
    }

    private int month(Word word) {
        return months.getOrDefault(word.text(), 0);
    }
}
