package dossier.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSignTest {
    @ParameterizedTest
    @CsvSource({
        "*, asterisk",
        "**, two-asterisks",
        "***, three-asterisks",
        "†, dagger",
        "††, two-daggers",
        "‡, double-dagger",
        "§, section",
        "¶, pilcrow",
        "*-2, 2-asterisk",
        "12, 12",
        "3-2, 3-2",
        "a, a",
        "press-note, press-note",
        "****, ****",
        "-, -"
    })
    void signsHaveNames(String number, String name) {
        assertThat(NoteSign.name(number)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"*, *", "*-2, *", "††-12, ††", "12, ''", "3-2, ''", "*-, ''", "dagger, ''"})
    void signIsToldFromANumber(String number, String sign) {
        assertThat(NoteSign.of(number)).isEqualTo(sign);
    }
}
