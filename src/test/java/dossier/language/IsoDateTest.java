package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.phrase.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-04, true, 4 March 2025",
        "2025-12-31, true, 31 December 2025",
        "2024-02-29, true, 29 February 2024",
        "2025-03, false, March 2025",
        "2025, false, 2025",
    })
    void isKnownAsFarAsItSays(String text, boolean day, String words) {
        IsoDate date = IsoDate.parse(text).orElseThrow();
        assertThat(date).hasToString(text);
        assertThat(date.isDay()).isEqualTo(day);
        assertThat(date.isKnown()).isTrue();
        assertThat(Phrases.ENGLISH.date(date)).isEqualTo(words);
    }

    @Test
    void unknownSaysNothing() {
        assertThat(IsoDate.UNKNOWN).hasToString("");
        assertThat(IsoDate.UNKNOWN.isKnown()).isFalse();
        assertThat(IsoDate.UNKNOWN.isDay()).isFalse();
        assertThat(Phrases.ENGLISH.date(IsoDate.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13", "2025-00", "2025-1", "25", "2025-03-4", "2025-03-04T10", " ", "x"})
    void noDateIsRefused(String text) {
        assertThat(IsoDate.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoDate(text)).withMessage("no date: " + text);
    }

    @Test
    void emptyTextParsesToNothing() {
        assertThat(IsoDate.parse("")).isEmpty();
    }

    @Test
    void partsMayBeMissing() {
        assertThat(IsoDate.of(2025, 3, 4)).contains(new IsoDate("2025-03-04"));
        assertThat(IsoDate.of(2025, 3, 0)).contains(new IsoDate("2025-03"));
        assertThat(IsoDate.of(2025, 0, 0)).contains(new IsoDate("2025"));
        assertThat(IsoDate.of(987, 1, 1)).contains(new IsoDate("0987-01-01"));
    }

    @Test
    void dayWithoutMonthIsOnlyAYear() {
        assertThat(IsoDate.of(2025, 0, 4)).contains(new IsoDate("2025"));
    }

    @Test
    void dayOutsideTheCalendarIsNone() {
        assertThat(IsoDate.of(2025, 2, 30)).isEmpty();
        assertThat(IsoDate.of(2025, 13, 0)).isEmpty();
        assertThat(IsoDate.of(20250, 1, 1)).isEmpty();
    }

    @Test
    void unknownComesFirstAndAYearBeforeItsMonths() {
        List<IsoDate> inOrder = List.of(
                IsoDate.UNKNOWN,
                new IsoDate("2024-12-31"),
                new IsoDate("2025"),
                new IsoDate("2025-03"),
                new IsoDate("2025-03-04"),
                new IsoDate("2025-11"));
        assertThat(inOrder.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 2025-03-04, true",
        "2025-02, 2025-03-04, true",
        "2024, 2025-01-01, true",
        "2025-03-04, 2025-03-04, false",
        "2025-03, 2025-03-04, false",
        "2025-03-04, 2025-03, false",
        "2025, 2025-12, false",
        "'', 2025, false",
        "2025, '', false"
    })
    void onlyWhatIsKnownMakesADateEarlier(String one, String other, boolean earlier) {
        assertThat(new IsoDate(one).isSurelyBefore(new IsoDate(other))).isEqualTo(earlier);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-04, 4 March 2025", "2025-03, March 2025", "2025, 2025", "'', ''"})
    void inEnglishWords(String date, String words) {
        assertThat(new IsoDate(date).english()).isEqualTo(words);
    }
}
