package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a text; more of it in {@code captures/text}. */
class EndMatterTest {
    private static final String PROSE =
            "It left the quay at noon, and nobody on the mole had thought that it ever would.";
    private static final String DISCLAIMER = "The views expressed here are hers alone.";

    private static Reading above(String... end) {
        return TextCaptures.lines(
                Stream.concat(Stream.of(PROSE, PROSE), Arrays.stream(end)).toArray(String[]::new));
    }

    private static String kinds(Reading reading) {
        return String.join(" ", reading.paragraphs().stream().map(Paragraph::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe is a lecturer in London.",
                "Jane Doe, was a lecturer in London.",
                "Ana María O’Brien teaches; she is a professor.",
                "Jane Doe ist Professorin in Bonn.",
                "Jeanne Martin est professeure à Paris.",
                "Ana Lima es profesora en Lima.",
                "Иван Петров работает как журналист.",
                "About the author",
                "Über die Autorin: Jane Doe",
            })
    void closingNoteIsAboutTheAuthor(String line) {
        assertThat(kinds(above(line))).isEqualTo("p1 p2 a1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe said that the lecturer is in London.",
                "Jane Doe is in London.",
                "The ferry is a lecturer of a kind.",
                "jane Doe is a lecturer in London.",
                "Jane is a lecturer in London.",
            })
    void otherClosingParagraphIsNot(String line) {
        assertThat(kinds(above(line))).isEqualTo("p1 p2 p3");
    }

    @Test
    void whatThePersonIsMustBeSaidAtOnce() {
        String padding = "x".repeat(300 - "Jane Doe is  lecturer".length());
        assertThat(kinds(above("Jane Doe is " + padding + " lecturer."))).isEqualTo("p1 p2 a1");
        assertThat(kinds(above("Jane Doe is x" + padding + " lecturer."))).isEqualTo("p1 p2 p3");
    }

    @Test
    void personOfTheTextIsNotItsAuthor() {
        assertThat(kinds(above("So Jane Doe says.", "Jane Doe is a lecturer."))).isEqualTo("p1 p2 p3 p4");
    }

    @Test
    void nameOfTheNoteIsTheByline() {
        assertThat(above("Jane Doe is a lecturer.").byline()).isEqualTo("Jane Doe");
        assertThat(above("John Roe is a lecturer.", "Jane Doe is a lecturer.").byline())
                .isEqualTo("Jane Doe");
        assertThat(above("About the author: Jane Doe is a lecturer.").byline()).isEmpty();
    }

    @Test
    void signedTextKeepsItsByline() {
        Reading reading = TextCaptures.lines(
                "The ferry sails again", "By Ann Lee and Jane Doe", PROSE, "Jane Doe is a lecturer.");
        assertThat(reading.byline()).isEqualTo("Ann Lee and Jane Doe");
        assertThat(kinds(reading)).isEqualTo("p1 a1");
    }

    @Test
    void endIsReadFromTheLastLineUp() {
        assertThat(kinds(above("Jane Doe is a lecturer.", DISCLAIMER))).isEqualTo("p1 p2 a1 d1");
        assertThat(kinds(above(DISCLAIMER, "It left."))).isEqualTo("p1 p2 p3 p4");
    }

    @Test
    void firstParagraphIsNeverAnEnd() {
        assertThat(kinds(TextCaptures.lines(DISCLAIMER))).isEqualTo("p1");
        assertThat(kinds(TextCaptures.lines(DISCLAIMER, DISCLAIMER))).isEqualTo("p1 d1");
    }

    @Test
    void endIsNotLongerThanFifteenLines() {
        String[] many = IntStream.range(0, 16).mapToObj(i -> DISCLAIMER).toArray(String[]::new);
        assertThat(above(many).paragraphs().stream()
                        .filter(p -> p.kind() == Paragraph.Kind.DISCLAIMER)
                        .count())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Post | Harbour Post",
                "The Post of the Harbour | ''",
                "One Two Three Four Five Six | One Two Three Four Five Six",
                "One Two Three Four Five Six Seven | ''",
                "Harbour Post. | ''",
                "Harbour Post! | ''",
                "Harbour Post: | ''",
                "Harbour Post[1] | ''",
                "harbour post | ''",
            })
    void nameInTheLastLineIsThePublishers(String line, String publisher) {
        assertThat(above(line).publisher()).isEqualTo(publisher);
    }

    @Test
    void onlyTheVeryLastLineIsThePublishers() {
        assertThat(above("Harbour Post", "It left.").publisher()).isEmpty();
        assertThat(above("Harbour Post", DISCLAIMER).publisher()).isEmpty();
        assertThat(above("Harbour Post", "Quay Press").publisher()).isEqualTo("Quay Press");
    }

    @Test
    void newsroomOfTheBylineStaysThePublisher() {
        Reading reading =
                TextCaptures.lines("The ferry sails again", "By xyz - Harbour bureau", PROSE, PROSE, "Harbour Post");
        assertThat(reading.publisher()).isEqualTo("xyz - Harbour bureau");
    }
}
