package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the title of a reference: the names, and the date where it follows them: {@code Roe, A. (2019, March 4).},
 * {@code Roe, Ann. 2019.}, {@code Ann Roe,}
 *
 * @param date empty where no date follows the names
 * @param rest the words after them
 * @param stop the mark before those words: one of {@code , . : ( "} or a space
 */
record ReferenceHead(List<String> names, boolean editors, Optional<IsoDate> date, String rest, char stop) {
    private static final Pattern YEAR_IN_BRACKET = Pattern.compile(
            "[\\s,.]{0,2}[(\\[](?:c\\. ?)?((?:1[5-9]|20)\\d{2})[a-z]?((?:[,–-] ?[^()\\[\\]]{1,20})?)[)\\]]\\s?([.,:;]?)\\s*");
    private static final Pattern UNDATED =
            Pattern.compile("[\\s,.]{0,2}\\((?:n\\.d\\.|s\\.d\\.|o\\. ?J\\.|n\\. d\\.|б\\. ?г\\.)\\)\\s?([.,:;]?)\\s*");
    private static final Pattern YEAR =
            Pattern.compile("[\\s,.]{0,3}((?:1[5-9]|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?)[a-z]?([.,:])(?:\\s+|$)");
    private static final int LONGEST_LEAD = 160;
    private static final int LONGEST_DATE = 30;

    static ReferenceHead of(String text, Dates dates) {
        Optional<AuthorList> list = AuthorList.at(text);
        if (list.isPresent()) {
            Optional<ReferenceHead> dated = dated(text, list.get(), dates)
                    .or(() -> list.get().sure() ? Optional.empty() : literal(text, dates));
            return dated.orElseGet(() -> new ReferenceHead(
                    list.get().names(),
                    list.get().editors(),
                    Optional.empty(),
                    text.substring(list.get().end()),
                    list.get().stop()));
        }
        return literal(text, dates).orElseGet(() -> new ReferenceHead(List.of(), false, Optional.empty(), text, ' '));
    }

    private static Optional<ReferenceHead> dated(String text, AuthorList list, Dates dates) {
        return date(text, list.end(), dates)
                .map(found -> new ReferenceHead(
                        list.names(), list.editors(), found.date(), text.substring(found.end()), found.stop()));
    }

    private record Found(Optional<IsoDate> date, int end, char stop) {}

    private static Optional<Found> date(String text, int at, Dates dates) {
        int from = endOfNames(text, at);
        Matcher bracket = YEAR_IN_BRACKET.matcher(text).region(from, text.length());
        if (bracket.lookingAt()) {
            String year = bracket.group(1);
            IsoDate date = dates.first(bracket.group(2).replaceFirst("^[,–-]\\s*", "") + ", " + year)
                    .map(Dates.DateMatch::date)
                    .orElse(new IsoDate(year));
            return Optional.of(new Found(Optional.of(date), bracket.end(), mark(bracket.group(3))));
        }
        Matcher undated = UNDATED.matcher(text).region(from, text.length());
        if (undated.lookingAt()) {
            return Optional.of(new Found(Optional.empty(), undated.end(), mark(undated.group(1))));
        }
        return day(text, from, dates)
                .or(() -> year(text, YEAR.matcher(text).region(Math.min(from, text.length()), text.length())));
    }

    /** Before the marks that follow the names. */
    private static int endOfNames(String text, int at) {
        int end = at;
        while (end > 0 && " ,.:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Optional<Found> year(String text, Matcher year) {
        return year.lookingAt() && year.end() < text.length() || year.hitEnd() && year.lookingAt()
                ? Optional.of(new Found(Optional.of(new IsoDate(year.group(1))), year.end(), mark(year.group(2))))
                : Optional.empty();
    }

    private static char mark(String mark) {
        return mark.isEmpty() ? '.' : mark.charAt(0);
    }

    /** A day alone between stops: {@code Roe, Ann. March 4, 2025. Tides.} */
    private static Optional<Found> day(String text, int from, Dates dates) {
        int start = from;
        while (start < text.length() && " .,".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String next = text.substring(start, Math.min(text.length(), start + LONGEST_DATE));
        Optional<Dates.DateMatch> date = dates.first(next).filter(found -> found.start() == 0);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int end = start + date.get().end();
        boolean stopped = end < text.length() && text.charAt(end) == '.';
        int rest = end + 1;
        while (stopped && rest < text.length() && text.charAt(rest) == ' ') {
            rest++;
        }
        return stopped ? Optional.of(new Found(date.map(Dates.DateMatch::date), rest, '.')) : Optional.empty();
    }

    /** Words that no list of names is, before a date alone: {@code Council. Session of May 3, 2023. May 17, 2023. The Toll.} */
    private static Optional<ReferenceHead> literal(String text, Dates dates) {
        Optional<Found> first = day(text, 0, dates);
        if (first.isPresent() && first.get().end() < text.length()) {
            return first.map(
                    found -> new ReferenceHead(List.of(), false, found.date(), text.substring(found.end()), '.'));
        }
        boolean begins =
                !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
        for (int stop = text.indexOf(". ");
                begins && stop > 0 && stop <= LONGEST_LEAD;
                stop = text.indexOf(". ", stop + 1)) {
            int end = stop;
            Optional<Found> found = Stops.isAbbreviated(text, end)
                    ? Optional.empty()
                    : day(text, end, dates)
                            .or(() -> year(text, YEAR.matcher(text).region(end, text.length()))
                                    .filter(year -> year.stop() == '.'));
            if (found.isPresent() && found.get().end() < text.length()) {
                return found.map(date -> new ReferenceHead(
                        List.of(text.substring(0, end).strip()), false, date.date(), text.substring(date.end()), '.'));
            }
        }
        return Optional.empty();
    }
}
