package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteStartTest {
    @ParameterizedTest
    @CsvSource({
        "12 Doe, '', 3",
        "12. Doe, ., 4",
        "12) Doe, ), 4",
        "(12) Doe, (), 5",
        "[12] Doe, [], 5",
        "¹² Doe, ^, 3",
        "12Doe, '', 2",
        "12, '', 2"
    })
    void numberIsReadInAnyForm(String line, String form, int end) {
        assertThat(NoteStart.of(line)).contains(new NoteStart(12, form, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019 was a year", "12.5 percent", "12-14 of them", "0 Doe", "Doe 12", "[sic] Doe", ""})
    void otherBeginningsAreNone(String line) {
        assertThat(NoteStart.of(line)).isEmpty();
    }

    @Test
    void oneFollowsTheOtherInTheSameForm() {
        NoteStart second = NoteStart.of("2. Roe").orElseThrow();
        assertThat(second.follows("1. Doe")).isTrue();
        assertThat(second.follows("1 Doe")).isFalse();
        assertThat(second.follows("3. Doe")).isFalse();
    }
}
