package dossier.language;

import dossier.model.IsoDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds dates in prose: {@code March 4, 2025}, {@code 18 mars 2025}, {@code 18.03.2025}, {@code 2025-03-18},
 * {@code Sept. 2023}. A date whose day and month could be told either way ({@code 3/4/2025}) is not found, and a year
 * alone is not a date here.
 */
public final class Dates {
    private static final Set<String> SMALL_WORDS =
            Set.of("st", "nd", "rd", "th", "er", "º", "de", "del", "di", "of", "den", "the");
    private static final int WIDEST_GAP = 3;

    private final Map<String, Integer> months = new HashMap<>();

    public Dates() {
        for (List<String> row : Table.rows("language/months.tsv", 3)) {
            for (String name : row.get(2).split("\\|")) {
                months.put(name, Integer.valueOf(row.get(1)));
            }
        }
    }

    /** A date and the stretch of text that says it. */
    public record Found(IsoDate date, int start, int end) {}

    private record Word(String text, int start, int end) {
        boolean isNumber(int shortest, int longest) {
            return text.length() >= shortest && text.length() <= longest && Character.isDigit(text.charAt(0));
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    /** The first date in a text. */
    public Optional<Found> first(String text) {
        return from(text, 0);
    }

    /** The first date that begins at or after an offset. */
    public Optional<Found> from(String text, int offset) {
        List<Word> words = words(text, offset);
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> found = at(text, words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> at(String text, List<Word> words, int i) {
        Word word = words.get(i);
        if (word.isNumber(4, 4)) {
            return numeric(text, words, i, "-", 0, 1, 2);
        }
        if (word.isNumber(1, 2)) {
            Optional<Found> dotted = numeric(text, words, i, ".", 2, 1, 0);
            return dotted.isPresent() ? dotted : slashed(text, words, i).or(() -> dayFirst(text, words, i));
        }
        return month(word) > 0 ? monthFirst(text, words, i) : Optional.empty();
    }

    /** {@code 2025-03-18} and {@code 18.03.2025}: three numbers, the places of year, month and day given. */
    private static Optional<Found> numeric(
            String text, List<Word> words, int i, String separator, int year, int month, int day) {
        if (i + 2 >= words.size()) {
            return Optional.empty();
        }
        List<Word> parts = words.subList(i, i + 3);
        boolean joined = gap(text, parts.get(0), parts.get(1)).equals(separator)
                && gap(text, parts.get(1), parts.get(2)).equals(separator);
        boolean shaped = parts.get(year).isNumber(4, 4)
                && parts.get(month).isNumber(1, 2)
                && parts.get(day).isNumber(1, 2);
        return joined && shaped
                ? found(
                        parts.get(year).number(),
                        parts.get(month).number(),
                        parts.get(day).number(),
                        parts.get(0),
                        parts.get(2))
                : Optional.empty();
    }

    /** {@code 18/3/2025} or {@code 3/18/2025}: only where one of the two cannot be a month. */
    private static Optional<Found> slashed(String text, List<Word> words, int i) {
        Optional<Found> dayFirst = numeric(text, words, i, "/", 2, 1, 0);
        Optional<Found> monthFirst = numeric(text, words, i, "/", 2, 0, 1);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return dayFirst.get().date().equals(monthFirst.get().date()) ? dayFirst : Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    /** {@code 18 March 2025}, {@code 18. März 2025}, {@code 18 de marzo de 2025}. */
    private Optional<Found> dayFirst(String text, List<Word> words, int i) {
        int monthAt = next(text, words, i);
        int yearAt = monthAt < 0 ? -1 : next(text, words, monthAt);
        if (yearAt < 0 || month(words.get(monthAt)) == 0 || !words.get(yearAt).isNumber(4, 4)) {
            return Optional.empty();
        }
        return found(
                words.get(yearAt).number(),
                month(words.get(monthAt)),
                words.get(i).number(),
                words.get(i),
                words.get(yearAt));
    }

    /** {@code March 4, 2025} and {@code March 2025}. */
    private Optional<Found> monthFirst(String text, List<Word> words, int i) {
        int second = next(text, words, i);
        if (second < 0) {
            return Optional.empty();
        }
        int month = month(words.get(i));
        if (words.get(second).isNumber(4, 4)) {
            return found(words.get(second).number(), month, 0, words.get(i), words.get(second));
        }
        int third = words.get(second).isNumber(1, 2) ? next(text, words, second) : -1;
        if (third < 0 || !words.get(third).isNumber(4, 4)) {
            return Optional.empty();
        }
        return found(
                words.get(third).number(), month, words.get(second).number(), words.get(i), words.get(third));
    }

    private static Optional<Found> found(int year, int month, int day, Word first, Word last) {
        return IsoDate.of(year, month, day).map(date -> new Found(date, first.start(), last.end()));
    }

    /** The next word that counts, when it stands close enough to belong to one date; -1 otherwise. */
    private static int next(String text, List<Word> words, int i) {
        int next = i + 1;
        while (next < words.size() && SMALL_WORDS.contains(words.get(next).text())) {
            next++;
        }
        if (next >= words.size()) {
            return -1;
        }
        String gap = gap(text, words.get(next - 1), words.get(next));
        return gap.length() <= WIDEST_GAP && gap.codePoints().allMatch(Dates::isLoose) ? next : -1;
    }

    private static boolean isLoose(int c) {
        return c == ' ' || c == '.' || c == ',' || c == '\u00a0';
    }

    private int month(Word word) {
        return months.getOrDefault(word.text(), 0);
    }

    private static String gap(String text, Word before, Word after) {
        return text.substring(before.end(), after.start());
    }

    /** Runs of digits and runs of letters, in lower case. */
    private static List<Word> words(String text, int offset) {
        List<Word> words = new ArrayList<>();
        int i = offset;
        while (i < text.length()) {
            int start = i;
            boolean digits = isDigit(text.charAt(i));
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i)) && isDigit(text.charAt(i)) == digits) {
                i++;
            }
            if (i > start) {
                words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
