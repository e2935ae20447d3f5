package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a work where references have one: a day anywhere, or a year in brackets or between marks. */
record PublicationDate(Dates dates) {
    private static final Pattern YEAR_IN_BRACKET =
            Pattern.compile("\\s?[(\\[]([^()\\[\\]\\n]{0,24}?)" + Imprint.YEAR + "[a-z]?(?:[-–/]\\d{2,4})?[)\\]]");
    private static final Pattern YEAR = Pattern.compile(
            "(?<=[,.;:(\\n] ?)(?:(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|frühjahr|sommer|herbst) )?"
                    + Imprint.YEAR + "[a-z]?(?=\\s?(?:[,.;:)\\n\\[]|$))",
            Terms.FLAGS);
    /** {@code 2011 Feb 3}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<=[,.;(] )((?:1[5-9]|20)\\d{2}) (\\p{L}{3,9})\\.?(?: (\\d{1,2}))?(?=\\s?[;.,)\\n]|$)");

    private static final Pattern PLACED =
            Pattern.compile("(?<=\\p{L}[.]? )" + Imprint.YEAR + "(?=\\.?\\s?(?:$|[,;\\n]))");

    /** Cuts the date out. */
    Optional<IsoDate> cut(Remainder rest) {
        Optional<Dates.DateMatch> day = dates.first(rest.text());
        if (day.isPresent()) {
            rest.cut(day.get().start(), day.get().end());
            return day.map(Dates.DateMatch::date);
        }
        return yearFirst(rest, false)
                .or(() -> year(rest, YEAR_IN_BRACKET))
                .or(() -> year(rest, YEAR))
                .or(() -> year(rest, PLACED));
    }

    /** Cuts a day out, where the text has one. */
    Optional<IsoDate> cutDay(Remainder rest) {
        Optional<Dates.DateMatch> day =
                dates.first(rest.text()).filter(found -> found.date().isDay());
        day.ifPresent(found -> rest.cut(found.start(), found.end()));
        return day.map(Dates.DateMatch::date).or(() -> yearFirst(rest, true));
    }

    private Optional<IsoDate> yearFirst(Remainder rest, boolean wholeDay) {
        Matcher found = YEAR_FIRST.matcher(rest.text());
        if (!found.find() || wholeDay && found.group(3) == null) {
            return Optional.empty();
        }
        String dayBefore = found.group(3) == null ? "" : found.group(3) + " ";
        Optional<IsoDate> date =
                dates.first(dayBefore + found.group(2) + " " + found.group(1)).map(Dates.DateMatch::date);
        date.ifPresent(known -> rest.cut(found.start(), found.end()));
        return date;
    }

    private static Optional<IsoDate> year(Remainder rest, Pattern form) {
        Matcher last = form.matcher(rest.text());
        MatchResult found = null;
        while (last.find()) {
            found = last.toMatchResult();
        }
        if (found == null) {
            return Optional.empty();
        }
        rest.cut(found.start(), found.end());
        return Optional.of(new IsoDate(found.group(found.groupCount())));
    }
}
