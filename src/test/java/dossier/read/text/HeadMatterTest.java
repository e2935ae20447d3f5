package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Dropped;
import dossier.model.reading.Reading;
import dossier.model.reading.SeedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a capture; more of it in {@code captures/text}. */
class HeadMatterTest {
    private static final String PROSE =
            "It left the quay at noon, and nobody on the mole had thought that it ever would.";

    private static String words(int count) {
        return "Ferry" + " sails".repeat(count - 1);
    }

    private static Reading below(String... head) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.add(PROSE);
        lines.add(PROSE);
        return TextCaptures.lines(lines.toArray(String[]::new));
    }

    @Test
    void titleThatIsRepeatedWinsOverOneAboveIt() {
        Reading reading = below("What the harbour says today", "The ferry sails again", "The ferry sails again");
        assertThat(reading.title()).isEqualTo("The ferry sails again");
        assertThat(reading.dropped())
                .containsExactly(
                        new Dropped(1, "What the harbour says today", "above the title"),
                        new Dropped(3, "The ferry sails again", "repeated title"));
    }

    @Test
    void titleOfFourWordsWinsOverAShorterOneAboveIt() {
        assertThat(below("Harbour news today", words(4)).title()).isEqualTo(words(4));
        assertThat(below("Harbour news today", words(3)).title()).isEqualTo("Harbour news today");
    }

    @Test
    void lineBelowTheTitleStaysInTheText() {
        Reading reading = below("The ferry sails again", "After eleven weeks in the dock");
        assertThat(reading.headings()).extracting("text").containsExactly("After eleven weeks in the dock");
        assertThat(reading.dropped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void titleIsNotLongerThanThirtyWords(int words, boolean title) {
        assertThat(below(words(words)).title()).isEqualTo(title ? words(words) : "");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void repeatedTitleIsNotLongerThanSixtyWords(int words, boolean title) {
        assertThat(below(words(words), words(words)).title()).isEqualTo(title ? words(words) : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails again.",
                "The ferry sails, again,",
                "https://example.org/the-ferry",
                "The ferry sails again[1]",
                "2025 – 2026",
                "By the way of the sea",
                "18 March 2025",
            })
    void someLinesAreNeverATitle(String line) {
        assertThat(below(line).title()).isEmpty();
    }

    @Test
    void bylineAndDateMayStandAboveTheTitle() {
        Reading reading = below("By Jane van der Doe", "March 4, 2025", "The ferry sails again");
        assertThat(reading.title()).isEqualTo("The ferry sails again");
        assertThat(reading.byline()).isEqualTo("Jane van der Doe");
        assertThat(reading.head())
                .containsExactly(
                        new SeedLine(1, "By Jane van der Doe"),
                        new SeedLine(2, "March 4, 2025"),
                        new SeedLine(3, "The ferry sails again"));
        assertThat(reading.dropped()).isEmpty();
    }

    @Test
    void severalBylinesAreJoined() {
        assertThat(below("The ferry sails again", "By Jane Doe", "Text: John Roe")
                        .byline())
                .isEqualTo("Jane Doe, John Roe");
    }

    @Test
    void longBylineThatReadsAsProseIsStillOne() {
        String line = "By Jane Doe and John Roe and Jim Poe and Ann Lee and Eva Ray and Max Moe and Liz Fry";
        assertThat(below("The ferry sails again", line).byline()).isEqualTo(line.substring(3));
    }

    @Test
    void headEndsWhereProseBegins() {
        assertThat(TextCaptures.lines("The ferry sails again", PROSE, "By Jane Doe", "March 4, 2025", PROSE)
                        .byline())
                .isEmpty();
    }

    @Test
    void headEndsAfterFifteenLines() {
        String[] fifteen =
                IntStream.rangeClosed(1, 15).mapToObj(i -> "Line " + i).toArray(String[]::new);
        fifteen[14] = "The ferry sails again";
        assertThat(below(fifteen).title()).isEqualTo("The ferry sails again");
        String[] sixteen =
                IntStream.rangeClosed(1, 16).mapToObj(i -> "Line " + i).toArray(String[]::new);
        sixteen[15] = "The ferry sails again";
        assertThat(below(sixteen).title()).isEqualTo("Line 1");
    }

    @Test
    void veryLongLineWithoutASpaceEndsTheHead() {
        assertThat(below("x".repeat(500)).title()).isEqualTo("x".repeat(500));
        assertThat(below("x".repeat(501)).title()).isEmpty();
    }

    @Test
    void lastLineIsTheTextsWhateverItLooksLike() {
        Reading reading = TextCaptures.lines("The ferry sails again", "By Jane Doe");
        assertThat(reading.byline()).isEmpty();
        assertThat(reading.paragraphs()).extracting("text").containsExactly("By Jane Doe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 March 2025 | 2025-03-18",
                "Tuesday, 18 March 2025 | 2025-03-18",
                "Published on 18 March 2025 at 10:30 | 2025-03-18",
                "Published on 18 March 2025 10:30 am GMT | 2025-03-18",
                "18 March 2025 was a Tuesday | ''",
                "March 2025 | 2025-03",
                "In March 2025 | ''",
                "2025-03-18 | 2025-03-18",
                "2025 | ''",
            })
    void dateLineHasHardlyAWordAroundTheDate(String line, String date) {
        assertThat(below("The ferry sails again", line).date().text()).isEqualTo(date);
    }

    @Test
    void firstDateWins() {
        assertThat(below("The ferry sails again", "18 March 2025", "19 March 2025")
                        .date()
                        .text())
                .isEqualTo("2025-03-18");
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, Jane Doe",
        "Ana María de Souza, Ana María de Souza",
        "Jane, ''",
        "Ana María de Souza Lima, Ana María de Souza Lima",
        "Jane went home, ''",
        "Harbour Bureau, ''",
        "Ferren Quist, Ferren Quist",
    })
    void bareNameBesideADateIsTheAuthors(String line, String byline) {
        assertThat(below("The ferry sails again", line, "18 March 2025").byline())
                .isEqualTo(byline);
        assertThat(below("The ferry sails again", "18 March 2025", line).byline())
                .isEqualTo(byline);
        assertThat(below("The ferry sails again", "Ferren Quist").byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe | Jane Doe",
                "Jane Doe and John Roe | Jane Doe, John Roe",
                "JANE A. DOE | JANE A. DOE",
                "Prof. Dr. Ferren Quist | Ferren Quist",
                "Jane Doe, Vienna | Jane Doe",
                "The Harbour Post | ''",
                "Jane went home | ''",
                "Harbour Matters | ''",
            })
    void namesAloneBelowTheTitleAreTheAuthors(String line, String byline) {
        assertThat(below("The ferry sails again", line).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Post, 3 March 2024 | 2024-03-03 | The Harbour Post | ''",
                "3 March 2024 · The Harbour Post | 2024-03-03 | The Harbour Post | ''",
                "Jane Doe, 3 March 2024 | 2024-03-03 | '' | Jane Doe",
                "Published 3 May 2024, updated 4 May 2024 | 2024-05-03 | '' | ''",
            },
            quoteCharacter = '"')
    void lineWithADateAndANameIsRead(String line, String date, String publisher, String byline) {
        Reading reading = below("The ferry sails again", line);
        assertThat(reading.date().text()).isEqualTo(date);
        assertThat(reading.publisher()).isEqualTo(publisher.replace("''", ""));
        assertThat(reading.byline()).isEqualTo(byline.replace("''", ""));
    }

    @Test
    void shortTitleIsAboveALongStandfirst() {
        Reading reading =
                below("What ferries need", "The old boats could cross the river for ten more years", "By Jane Doe");
        assertThat(reading.title()).isEqualTo("What ferries need");
        assertThat(reading.paragraphs().get(0).text()).startsWith("The old boats");
        assertThat(reading.headings()).isEmpty();
    }

    @Test
    void headOfAMailIsRead() {
        Reading reading = below(
                "From: Jane Doe <jane@example.org>",
                "To: John Roe",
                "Date: Fri, 3 May 2024 10:00",
                "Subject: Re: Ferry");
        assertThat(reading)
                .extracting(Reading::title, Reading::byline, read -> read.date().text())
                .containsExactly("Ferry", "Jane Doe", "2024-05-03");
    }
}
