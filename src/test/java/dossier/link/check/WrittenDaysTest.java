package dossier.link.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.check.WrittenDays.WrittenDay;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDaysTest {
    private static boolean hasDayOfNoCalendar(String text) {
        return Stream.concat(WrittenDays.named(text).stream(), WrittenDays.numbered(text).stream())
                .anyMatch(WrittenDay::isNowhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left on 31 April 2025.",
                "He left on June 31st, 2025.",
                "Am 30. Februar 2024 ging er.",
                "le 31 septembre 2024",
                "el 31 de noviembre de 2024",
                "31 июня 2024 года",
                "He left on 29 February 2025.",
                "on 29 February 1900 in Paris, on 30 February 1900 in Omsk",
                "opened 2025-02-30",
                "am 31.04.2025"
            })
    void whatNoCalendarHas(String text) {
        assertThat(hasDayOfNoCalendar(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left on 30 April 2025.",
                "He left on 29 February 2024.",
                "He left on 29 February.",
                "He left on 29 February 1908, old style, and on 29 February 1900.",
                "In April 45 people left.",
                "2025-13-45",
                "version 31.04.2025.3",
                "IP 10.31.04.2025"
            })
    void whatACalendarHasOrIsNoDay(String text) {
        assertThat(hasDayOfNoCalendar(text)).isFalse();
    }
}
