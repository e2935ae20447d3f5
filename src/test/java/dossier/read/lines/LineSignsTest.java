package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSignsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the agreement* was signed  | *@13
            the agreement,† which      | †@14
            “the agreement”‡ which     | ‡@15
            the agreement.**           | **@14
            the agreement***, which    | ***@13
            the agreement§ which       | §@13
            the agreement¶             | ¶@13
            the agreement††—which      | ††@13
            Jane Doe *                 | *@9
            Jane Doe  *  , Port        | *@10
            the port. * Nobody knew    | *@10
            the agreement † was signed | †@14
            saves 40%* of it           | *@9
            since 2019* it sails       | *@10
            the *agreement* of June*   | *@23
            Doe*† said                 | *@3, †@4
            """)
    void signBehindAWordIsAMarker(String line, String marks) {
        assertThat(Mark.signed(line).stream().map(mark -> mark.note() + "@" + mark.start()))
                .containsExactly(marks.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the *agreement* was",
                "the **agreement** was",
                "(*sic*)",
                "***",
                "* * *",
                "5 * 3",
                "5*3",
                "x * y",
                "f**k",
                "a 5* hotel",
                "12.5*",
                "under § 12",
                "see act § 12",
                "see act§ 12",
                "line ¶ 3",
                "files *.txt",
                "Doe († 1990)",
                "Doe † 1990",
                "Doe* 1950",
                "stars ****",
                "* Doe",
            })
    void otherSignsAreNone(String line) {
        assertThat(Mark.signed(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "* The agreement, *, 2",
        "*The agreement, *, 1",
        "** The agreement, **, 3",
        "*** The agreement, ***, 4",
        "†The agreement, †, 1",
        "††  The agreement, ††, 4",
        "‡ “The agreement”, ‡, 2",
        "§ See Doe, §, 2",
        "¶ Ibid., ¶, 2",
        "* 2019 figures, *, 2",
        "* The *agreement*, *, 2",
        "*The *agreement*, *, 1"
    })
    void signBeforeANoteIsRead(String line, String sign, int end) {
        assertThat(NoteStart.of(line)).contains(new NoteStart(0, sign, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Never* again",
                "**Never**",
                "***",
                "* * *",
                "§ 12 of the act",
                "§12",
                "¶ 3",
                "*.txt",
                "*",
                "**** Doe",
                "†1990",
                "-* Doe"
            })
    void otherBeginningsAreNone(String line) {
        assertThat(NoteStart.of(line)).isEmpty();
    }

    @Test
    void signIsNamedAsPrinted() {
        NoteStart start = NoteStart.of("† Doe").orElseThrow();
        assertThat(start.isSign()).isTrue();
        assertThat(start.note()).isEqualTo("†");
        assertThat(NoteStart.of("12. Doe").orElseThrow().note()).isEqualTo("12");
    }
}
