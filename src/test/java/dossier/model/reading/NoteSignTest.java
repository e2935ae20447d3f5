package dossier.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.NoteReference;
import dossier.site.route.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void pathIsMadeOfTheName() {
        assertThat(Routes.path(new NoteReference.Key(new Slug("ferry"), "**")))
                .isEqualTo("footnotes/ferry/two-asterisks.html");
        assertThat(Routes.path(new NoteReference.Key(new Slug("ferry"), "*-2")))
                .isEqualTo("footnotes/ferry/2-asterisk.html");
    }

    @Test
    void noTwoUsesOfNotesShareAnAnchor() {
        List<String> numbers = Stream.concat(
                        Arrays.stream(NoteSign.values())
                                .map(NoteSign::sign)
                                .flatMap(sign -> Stream.of(sign, sign + "-2", sign + "-3")),
                        IntStream.range(1, 4).mapToObj(Integer::toString))
                .toList();
        List<String> anchors = numbers.stream()
                .flatMap(number -> IntStream.range(1, 5).mapToObj(use -> Routes.anchorOfMarker(number, use)))
                .toList();
        assertThat(anchors).doesNotHaveDuplicates().contains("fnref-asterisk", "fnref-asterisk-2", "fnref-2-asterisk");
    }
}
