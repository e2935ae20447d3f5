package dossier.link.check;

import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds days without a year, <i>on March 4</i>: the last such day up to the one on which the article came out. Without that day,
 * or where the text names another year, the year cannot be told.
 */
final class YearlessDates {
    private static final Pattern DAY_AND_MONTH = pattern();
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20)\\d\\d(?!\\d)");

    private final IsoDate published;

    YearlessDates(IsoDate published) {
        this.published = published;
    }

    private static Pattern pattern() {
        String names = "(?<MONTH>" + MonthNames.ALTERNATIVES + ")";
        String noYear = "(?![\\p{L}\\p{M}\\d])(?!\\.?,?\\s*(?:de\\s+|del\\s+)?\\d)(?!\\s*[-–]\\s*\\d)";
        String dayFirst = "(?<![\\d.,:/–-])(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?"
                + names.replace("MONTH", "month");
        String monthFirst = names.replace("MONTH", "first") + "\\.?\\s+(?<number>\\d{1,2})(?:st|nd|rd|th)?";
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + dayFirst + "|" + monthFirst + ")" + noYear,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The days of a sentence without a year; none where it, or the paragraph before it, names a year that is not the one
     * they would get.
     *
     * @param before the years that the paragraph names before the sentence
     */
    List<DateMatch> in(String sentence, Set<String> before) {
        if (!published.isDay()) {
            return List.of();
        }
        Set<String> years = new HashSet<>(before);
        years.addAll(years(sentence));
        return DaysAtMonths.all(DAY_AND_MONTH, sentence).stream()
                .flatMap(match -> date(match).stream())
                .filter(date ->
                        years.stream().allMatch(year -> date.date().text().startsWith(year)))
                .toList();
    }

    static Set<String> years(String sentence) {
        return YEAR.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private Optional<DateMatch> date(MatchResult match) {
        String day = match.group(1) == null ? match.group(4) : match.group(1);
        String name = match.group(2) == null ? match.group(3) : match.group(2);
        int month = MonthNames.number(name);
        int year = Integer.parseInt(published.text().substring(0, 4));
        return Stream.of(year, year - 1)
                .flatMap(of -> IsoDate.of(of, month, Integer.parseInt(day)).stream())
                .filter(IsoDate::isDay)
                .filter(date -> date.compareTo(published) <= 0)
                .findFirst()
                .map(date -> new DateMatch(date, match.start(), match.end()));
    }
}
