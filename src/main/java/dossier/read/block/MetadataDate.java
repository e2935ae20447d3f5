package dossier.read.block;

import dossier.language.IsoDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a date that a page's metadata states: {@code 2018-04-05T06:00Z} or {@code Thu, 05 Apr 2018 06:00 GMT}. */
public final class MetadataDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d).*");
    private static final Pattern MAIL =
            Pattern.compile("(?:[A-Za-z]{3,9},? )?(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})(?!\\d).*");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?:[A-Za-z]{3,9},? )?([A-Za-z]{3})[a-z]*\\.? (\\d{1,2})(?:,| \\d\\d:\\d\\d:\\d\\d [A-Z]{3}) (\\d{4})(?!\\d).*");

    private MetadataDate() {}

    /** {@link IsoDate#UNKNOWN} where the text names no day, or one the calendar does not have. */
    public static IsoDate of(String text) {
        String stated = text.strip();
        Matcher form = ISO.matcher(stated);
        if (form.matches() || form.usePattern(PACKED).matches()) {
            return day(form.group(1), Integer.parseInt(form.group(2)), form.group(3));
        }
        if (form.usePattern(MAIL).matches()) {
            return day(form.group(3), month(form.group(2)), form.group(1));
        }
        if (form.usePattern(AMERICAN).matches()) {
            return day(form.group(3), month(form.group(1)), form.group(2));
        }
        return IsoDate.UNKNOWN;
    }

    /** The number of an English month by its first three letters; 0 for another word. */
    private static int month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static IsoDate day(String year, int month, String day) {
        int number = Integer.parseInt(day);
        return month == 0 || number == 0
                ? IsoDate.UNKNOWN
                : IsoDate.of(Integer.parseInt(year), month, number).orElse(IsoDate.UNKNOWN);
    }
}
