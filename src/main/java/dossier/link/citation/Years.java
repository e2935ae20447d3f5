package dossier.link.citation;

import dossier.language.Dates;
import dossier.language.IsoDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a citation gives a work: a date, or a year where only the date of a work stands. */
final class Years {
    private static final Pattern PLACED =
            Pattern.compile("(?:(?<=[(\\[])|(?<=[\\p{L},.:] ))((?:1[5-9]|20)\\d{2})(?=[)\\]])"
                    + "|(?<=, )((?:1[5-9]|20)\\d{2})(?=\\.?$|[,:;])");

    private final Dates dates;

    Years(Dates dates) {
        this.dates = dates;
    }

    /** The first date, else the first year in brackets or between commas. */
    Optional<IsoDate> in(String text) {
        return dates.first(text).map(Dates.DateMatch::date).or(() -> year(text));
    }

    /** The first date; unknown without one. */
    IsoDate day(String text) {
        return dates.first(text).map(Dates.DateMatch::date).orElse(IsoDate.UNKNOWN);
    }

    private static Optional<IsoDate> year(String text) {
        Matcher placed = PLACED.matcher(text);
        return placed.find()
                ? Optional.of(new IsoDate(placed.group(1) != null ? placed.group(1) : placed.group(2)))
                : Optional.empty();
    }
}
