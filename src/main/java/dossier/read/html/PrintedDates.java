package dossier.read.html;

import dossier.language.Dates;
import dossier.language.IsoDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates out of short lines, with what is said of them: {@code Published 3 May 2024, updated 4 May} was published on
 * the third. The page's language tells which number of {@code 3/5/2024} is the day.
 */
final class PrintedDates {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/-])");
    private static final Set<String> DAY_FIRST = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "tr", "id", "ro", "el", "da", "no", "nb",
            "fi", "ca", "hr", "sl", "bg", "ar", "vi");
    private static final Set<String> DAY_FIRST_ENGLISH = Set.of("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za");

    private final Dates dates;
    private final HeadWords words;
    private final String language;

    /** @param language the tag that the page states, in lower case: {@code en-gb}; empty where it states none */
    PrintedDates(Dates dates, HeadWords words, String language) {
        this.dates = dates;
        this.words = words;
        this.language = language;
    }

    /** What a line says of a date. */
    enum DateSaid {
        PUBLISHED,
        UPDATED,
        NOTHING
    }

    record PrintedDate(IsoDate date, DateSaid said) {}

    /** The first day in a text. */
    Optional<IsoDate> first(String text) {
        return all(text).stream().map(PrintedDate::date).findFirst();
    }

    /** The days in a line, in order; a month alone is no day. */
    List<PrintedDate> all(String line) {
        List<PrintedDate> found = new ArrayList<>();
        int from = 0;
        for (Dates.DateMatch match : dates.all(line)) {
            if (match.date().isDay()) {
                found.add(new PrintedDate(match.date(), said(line.substring(from, match.start()))));
                from = match.end();
            }
        }
        return found.isEmpty() ? numeric(line) : found;
    }

    private DateSaid said(String before) {
        if (words.has("updated", before)) {
            return DateSaid.UPDATED;
        }
        return words.has("published", before) ? DateSaid.PUBLISHED : DateSaid.NOTHING;
    }

    private List<PrintedDate> numeric(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (!numbers.find()) {
            return List.of();
        }
        boolean dayFirst = numbers.group(2).equals(".")
                || DAY_FIRST.contains(language.split("-", 2)[0])
                || DAY_FIRST_ENGLISH.contains(language);
        boolean monthFirst = language.equals("en-us");
        if (!dayFirst && !monthFirst) {
            return List.of();
        }
        int day = Integer.parseInt(numbers.group(dayFirst ? 1 : 3));
        int month = Integer.parseInt(numbers.group(dayFirst ? 3 : 1));
        int year = Integer.parseInt(numbers.group(4));
        return day == 0 || month == 0
                ? List.of()
                : IsoDate.of(year < 100 ? 2000 + year : year, month, day)
                        .map(date -> new PrintedDate(date, said(line.substring(0, numbers.start()))))
                        .stream()
                        .toList();
    }
}
