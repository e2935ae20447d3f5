package dossier.link.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found at numbers alone is what would be found at every letter. */
class DaysAtMonthsTest {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\d.])(?:(\\d{1,2})(?:st|\\.)?\\s+(?:of\\s+)?(March|Mar|June|März)|(March|Mar|June|März)\\.?\\s+(\\d{1,2}))(?![\\p{L}\\d])(?:,? (20\\d\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static List<String> words(Stream<MatchResult> found) {
        return found.map(match -> match.start() + "-" + match.end() + " " + match.group(1) + " " + match.group(4))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March",
                "On March 4, 2025 and 5 June 2025",
                "4 March 5 June 6",
                "March 4 March 5",
                "from 3 to 10 March 2025",
                "1st of March 12",
                "Mar.  7, 2020; mar 8",
                "14 März, 3. März",
                "June\n4",
                "2025 March 4",
                "1.4 March and a4 March, xMarch 4",
                "March 2025 June 120 March 4th",
                "12 12 March 12 12",
                "4",
                "no day at all",
                ""
            })
    void allDays(String text) {
        assertThat(words(DaysAtMonths.all(DAY, text).stream()))
                .isEqualTo(words(DAY.matcher(text).results()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 March", "On March 4, 2025", "Mar. 7", "On 1st of June", "june 30"})
    void atLeastOne(String text) {
        assertThat(DaysAtMonths.all(DAY, text)).hasSize(1);
    }
}
