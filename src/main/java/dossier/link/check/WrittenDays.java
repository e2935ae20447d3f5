package dossier.link.check;

import dossier.language.IsoDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days as they are written, whether the calendar has them or not: {@code 31 April 2025}, {@code April 31}. */
final class WrittenDays {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d.,:/–-])(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(MONTH)|(MONTH)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)"
                            .replace("MONTH", MonthNames.ALTERNATIVES)
                    + "(?![\\p{L}\\p{M}\\d])(?:\\.?,?\\s*(?:de\\s+|del\\s+)?((?:1[6-9]|20)\\d\\d)(?!\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,/-])(?:((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d))(?![\\d/-]|\\.\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.|doi:?\\s?)\\S+");
    private static final int LONGEST_MONTH = 31;
    private static final int GREGORIAN = 1918;

    private WrittenDays() {}

    /**
     * A day.
     *
     * @param year 0 where none is written
     * @param dayFirst whether the day stands before the month
     */
    record WrittenDay(int year, int month, int day, boolean dayFirst, int start, int end) {
        /** Whether no calendar has it. In a year without a number the month may have its longest. */
        boolean isNowhere() {
            boolean shaped = month >= 1 && month <= 12 && day >= 1 && day <= LONGEST_MONTH;
            boolean julian = year > 0 && year < GREGORIAN && year % 4 == 0;
            int leap = year == 0 || julian ? 2000 : year;
            return shaped && IsoDate.of(leap, month, day).isEmpty();
        }

        boolean hasYear() {
            return year > 0;
        }

        /** Whether it is later than another of the same year. */
        boolean isLaterInYear(WrittenDay other) {
            return month > other.month || month == other.month && day > other.day;
        }
    }

    /** The days with the name of a month, in order. */
    static List<WrittenDay> named(String text) {
        return DaysAtMonths.all(DAY, text).stream().map(WrittenDays::named).toList();
    }

    private static WrittenDay named(MatchResult match) {
        boolean dayFirst = match.group(1) != null;
        int month = MonthNames.number(dayFirst ? match.group(2) : match.group(3));
        int day = Integer.parseInt(dayFirst ? match.group(1) : match.group(4));
        int year = Optional.ofNullable(match.group(5)).map(Integer::valueOf).orElse(0);
        return new WrittenDay(year, month, day, dayFirst, match.start(), match.end());
    }

    /** The days in numbers alone: {@code 2025-04-31}, {@code 31.04.2025}. */
    static List<WrittenDay> numbered(String text) {
        return NUMBERS.matcher(text).results().map(WrittenDays::numbered).toList();
    }

    private static WrittenDay numbered(MatchResult match) {
        int first = match.group(1) != null ? 1 : 4;
        int one = Integer.parseInt(match.group(first));
        int month = Integer.parseInt(match.group(first + 1));
        int other = Integer.parseInt(match.group(first + 2));
        boolean yearFirst = first == 1;
        return new WrittenDay(
                yearFirst ? one : other, month, yearFirst ? other : one, !yearFirst, match.start(), match.end());
    }

    /** A text without its addresses, at the same places. */
    static String withoutAddresses(String text) {
        StringBuilder blank = new StringBuilder(text);
        ADDRESS.matcher(text)
                .results()
                .forEach(found -> blank.replace(found.start(), found.end(), " ".repeat(found.end() - found.start())));
        return blank.toString();
    }
}
