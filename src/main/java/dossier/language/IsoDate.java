package dossier.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: a day {@code 2025-03-04}, a month {@code 2025-03}, a year {@code 2025}, or
 * {@link #UNKNOWN}. Earlier dates come first; a year comes before its months, and the unknown before everything.
 */
public record IsoDate(String text) implements Comparable<IsoDate> {
    public static final IsoDate UNKNOWN = new IsoDate("");

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public IsoDate {
        if (!text.isEmpty() && !isDate(text)) {
            throw new IllegalArgumentException("no date: " + text);
        }
    }

    public static Optional<IsoDate> parse(String text) {
        return isDate(text) ? Optional.of(new IsoDate(text)) : Optional.empty();
    }

    /** The day, month or year; 0 for a part that is not known. Empty where the calendar has no such day. */
    public static Optional<IsoDate> of(int year, int month, int day) {
        String text = padded(year, 4);
        if (month > 0) {
            text += "-" + padded(month, 2);
        }
        if (month > 0 && day > 0) {
            text += "-" + padded(day, 2);
        }
        return parse(text);
    }

    private static String padded(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static boolean isDate(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(form.group(1)),
                    form.group(2) == null ? 1 : Integer.parseInt(form.group(2)),
                    form.group(3) == null ? 1 : Integer.parseInt(form.group(3)));
            return true;
        } catch (DateTimeException outsideTheCalendar) {
            return false;
        }
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /**
     * Whether it certainly is earlier, as far as both are known: March 2025 is not before 4 March 2025, and an unknown date
     * is before none.
     */
    public boolean isSurelyBefore(IsoDate other) {
        int known = Math.min(text.length(), other.text.length());
        return text.substring(0, known).compareTo(other.text.substring(0, known)) < 0;
    }

    public boolean isDay() {
        return text.length() == 10;
    }

    /** {@code March}; only of a date with a month. */
    public String month() {
        String name = Month.of(Integer.parseInt(text.substring(5, 7))).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** In English words: {@code 4 March 2025}, {@code March 2025}, {@code 2025}. */
    public String english() {
        if (text.length() < "2025-03".length()) {
            return text;
        }
        String day = isDay() ? Integer.parseInt(text.substring(8)) + " " : "";
        return day + month() + " " + text.substring(0, 4);
    }

    @Override
    public int compareTo(IsoDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
