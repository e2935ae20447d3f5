package dossier.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.problem.Problem;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @TempDir
    private Path templates;

    private final Problems problems = new Problems();

    private Phrases phrases(String tag, String... lines) throws IOException {
        String language = tag.split("-")[0];
        Files.createDirectories(templates.resolve("phrases"));
        Files.write(templates.resolve("phrases/" + language + ".tsv"), List.of(lines));
        return Phrases.of(tag, templates, "templates", problems);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 1",
        "en, 1, 0",
        "en, 2, 1",
        "fr, 0, 0",
        "fr, 1, 0",
        "fr, 2, 1",
        "de, 0, 1",
        "es, 1, 0",
        "my, 1, 0",
        "my, 5, 0",
        "ru, 0, 2",
        "ru, 1, 0",
        "ru, 2, 1",
        "ru, 4, 1",
        "ru, 5, 2",
        "ru, 10, 2",
        "ru, 11, 2",
        "ru, 12, 2",
        "ru, 14, 2",
        "ru, 20, 2",
        "ru, 21, 0",
        "ru, 22, 1",
        "ru, 25, 2",
        "ru, 101, 0",
        "ru, 111, 2",
        "ru, 112, 2",
        "ru, 122, 1",
        "pl, 1, 0",
        "pl, 2, 1",
        "pl, 5, 2",
        "pl, 12, 2",
        "pl, 21, 2",
        "pl, 22, 1",
        "cs, 1, 0",
        "cs, 4, 1",
        "cs, 5, 2",
        "cs, 22, 2",
        "it, 1, 0",
        "it, 0, 1"
    })
    void formsGoWithNumbersAsInCldr(String language, long number, int form) {
        assertThat(Plural.of(language).form(number)).isEqualTo(form);
        assertThat(form).isLessThan(Plural.of(language).forms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,000; 10,000; 7; 7", "1,000; 10,000; 999; 999", "1,000; 10,000; 1000; 1,000",
                        "1,000; 10,000; 1234567; 1,234,567",
                "1000; 10.000; 9999; 9999", "1000; 10.000; 10000; 10.000", "၁,၀၀၀; ၁၀,၀၀၀; 2025; ၂,၀၂၅",
                        "1000; 10000; 123456; 123456"
            })
    void numbersAreWrittenAsTheSamplesAre(String thousand, String tenThousand, long number, String written) {
        assertThat(new Numerals(thousand, tenThousand).of(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-03-03; 2025-03-10; 3–10 March 2025",
                "2025-02-28; 2025-03-03; 28 February – 3 March 2025",
                "2024-12-30; 2025-01-02; 30 December 2024 – 2 January 2025",
                "2023-03; 2023-06; March – June 2023",
                "2023; 2025; 2023 – 2025",
                "2023-01; 2024; January 2023 – 2024",
                "2025-03-03; ''; 3 March 2025",
                "2025-03-03; 2025-03-03; 3 March 2025",
                "''; ''; ''",
                "2023-03; 2023-03-10; March – 10 March 2023"
            })
    void aSpanSaysNothingTwice(String from, String to, String words) {
        assertThat(Phrases.ENGLISH.span(new IsoDate(from), new IsoDate(to))).isEqualTo(words);
    }

    @Test
    void partsStandWhereTheWordsWantThem() throws IOException {
        Phrases phrases = phrases(
                "xx", "{0} of {1}\t{1}: {0}", "{0} note|{0} notes\t{0} N|{0} NN", "1,000\t1 000", "10,000\t10 000");

        assertThat(phrases.say("{0} of {1}", "{1}", 20_000)).isEqualTo("20 000: {1}");
        assertThat(phrases.count(1, "{0} note", "{0} notes")).isEqualTo("1 N");
        assertThat(phrases.count(1200, "{0} note", "{0} notes")).isEqualTo("1 200 NN");
        assertThat(phrases.count(2, "{0} work", "{0} works")).isEqualTo("2 works");
        assertThat(phrases.count(35, "{1} of {0} work", "{1} of {0} works", 4)).isEqualTo("4 of 35 works");
        assertThat(phrases.say("a {brace} {0", "b")).isEqualTo("a {brace} {0");
        assertThat(phrases.say("{1} alone", "b")).isEqualTo("{1} alone");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theRegionOfALanguageMakesNoDifference() throws IOException {
        assertThat(phrases("fr-CA").say("Claims"))
                .isEqualTo(phrases("fr").say("Claims"))
                .isNotEqualTo("Claims");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Claims; there is no translation for \"Claims\"",
                "note {0}~Fußnote {1}; \"note {0}\" does not have {1}",
                "{0} note|{0} notes~{0} N; the translation of \"{0} note|{0} notes\" has 1 forms, but 2 are needed",
                "1,000~thousand; \"thousand\" is not a valid form of 1,000",
                "10,000~1.000; \"1.000\" is not a valid form of 10,000",
                "Claims~A^Claims~B; there is another translation of \"Claims\" above"
            })
    void whatIsWrongWithAFileIsToldWithItsLine(String lines, String message) throws IOException {
        phrases("xx", ("# Words^Notes~N^" + lines).replace('~', '\t').split("\\^"));

        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.at().toString()).matches("templates/phrases/xx\\.tsv:[34]");
        assertThat(problem.isError()).isTrue();
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        phrases("xx");
        Files.write(templates.resolve("phrases/xx.tsv"), new byte[] {'N', '\t', (byte) 0xE9, '\n'});

        Phrases.of("xx", templates, "templates", problems);

        assertThat(problems.sorted()).extracting(Problem::message).contains("the file is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"de", "es", "fr", "my", "ru"})
    void theFilesThatShipHaveNothingWrong(String language) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("templates/phrases/" + language + ".tsv"));

        phrases(language, lines.toArray(String[]::new));

        assertThat(problems.sorted()).isEmpty();
    }
}
