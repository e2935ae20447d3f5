package dossier.link.check;

import dossier.language.IsoDate;
import dossier.link.check.TimeWords.TimeWord;
import java.time.YearMonth;

/**
 * Tells which works may be read before the date that they bear: an issue of a journal is dated a month or two ahead, a book
 * that comes out in autumn bears the next year, and a paper may be online long before its issue.
 */
final class EarlyIssues {
    private static final int MONTHS_AHEAD = 2;
    private static final int AUTUMN = 9;
    private static final int MONTH_FORM = "2025-06".length();
    private static final int YEAR_FORM = "2025".length();

    private EarlyIssues() {}

    /**
     * Whether a work that is dated after a day may be known on that day.
     *
     * @param note that cites it, as printed
     */
    static boolean mayPrecede(IsoDate day, IsoDate dated, String note, TimeWords words) {
        if (!day.isKnown() || dated.isDay()) {
            return false;
        }
        boolean early = dated.text().length() == YEAR_FORM
                ? isAutumnBefore(day, dated)
                : isMonthsBefore(day, dated, note, words);
        return early || words.in(TimeWord.ONLINE, note);
    }

    private static boolean isAutumnBefore(IsoDate day, IsoDate dated) {
        int year = Integer.parseInt(day.text().substring(0, YEAR_FORM));
        boolean late = day.text().length() >= MONTH_FORM && month(day).getMonthValue() >= AUTUMN;
        return late && Integer.parseInt(dated.text()) == year + 1;
    }

    private static boolean isMonthsBefore(IsoDate day, IsoDate dated, String note, TimeWords words) {
        return day.text().length() >= MONTH_FORM
                && words.in(TimeWord.ISSUE_NUMBER, note)
                && !month(day).plusMonths(MONTHS_AHEAD).isBefore(month(dated));
    }

    private static YearMonth month(IsoDate date) {
        return YearMonth.parse(date.text().substring(0, MONTH_FORM));
    }
}
