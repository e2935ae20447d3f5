package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.Languages;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import dossier.read.block.SeedReader;
import dossier.read.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureReaderTest {
    private static final String TEXT = "The ferry sails again between the islands.";

    @TempDir
    private Path folder;

    private final CaptureReader reader = new CaptureReader(new Dates());
    private final Problems problems = new Problems();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> readAll() {
        return reader.readAll(folder, "seeds", problems).stream()
                .filter(reading -> !reading.isUnread())
                .map(reading -> reading.seed().file())
                .toList();
    }

    private void is(String file, Severity severity, String code, String message, String hint) {
        assertThat(problems.sorted()).containsExactly(new Problem(Location.file(file), severity, code, message, hint));
    }

    @Test
    void seedIsKnownByNameSizeAndDigest() throws IOException {
        Reading reading = reader.read(write("a.txt", TEXT + "é"), "b/a.txt", "seeds/b/a.txt", problems)
                .orElseThrow();
        assertThat(reading.seed())
                .isEqualTo(new Seed("b/a.txt", 44, "4eb0f0db03b81a73a19e4a00857666bf4ba1f7a47c98a9560e4a6e4cbe19e13f"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void seedsOfFoldersInFoldersAreReadInOrder() throws IOException {
        write("b.txt", TEXT);
        write("a.TXT", TEXT);
        write("sub/c.txt", TEXT);
        assertThat(readAll()).containsExactly("a.TXT", "b.txt", "sub/c.txt");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void eachFormatHasItsReader() throws IOException {
        write("a.txt", "*" + TEXT + "*");
        write("b.md", "*" + TEXT + "*");
        write("c.html", "<p>" + TEXT + "</p>");
        List<Reading> readings = reader.readAll(folder, "seeds", problems);
        assertThat(readings)
                .flatExtracting(Reading::paragraphs)
                .extracting(Paragraph::text)
                .containsExactly("*" + TEXT + "*", TEXT, TEXT);
    }

    @Test
    void hiddenFilesAndFoldersAreNotSeen() throws IOException {
        write("a.txt", TEXT);
        write(".b.txt", TEXT);
        write(".git/c.txt", TEXT);
        write("sub/.d/e.txt", TEXT);
        assertThat(readAll()).containsExactly("a.txt");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void fileOfAnotherKindIsWarnedOf() throws IOException {
        write("a.txt", TEXT);
        write("b.pdf", TEXT);
        write("noending", TEXT);
        assertThat(readAll()).containsExactly("a.txt");
        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.severity().word() + " " + problem.code())
                .containsExactly("seeds/b.pdf warning not-a-seed", "seeds/noending warning not-a-seed");
    }

    @Test
    void emptyFolderIsAnError() {
        assertThat(readAll()).isEmpty();
        is(
                "seeds",
                Severity.ERROR,
                "no-seeds",
                "this folder has no articles, so no dossier can be built",
                "put captured articles into it: text files, saved pages or Markdown");
    }

    @Test
    void missingFolderIsAnError() {
        folder = folder.resolve("none");
        assertThat(readAll()).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("no-seeds");
    }

    @Test
    void seedWithoutTextIsAnError() throws IOException {
        write("a.txt", "\n \u00a0\n\u200b\n");
        assertThat(readAll()).isEmpty();
        is(
                "seeds/a.txt",
                Severity.ERROR,
                "empty-seed",
                "the seed has no text",
                "capture the article again, or take the file away");
    }

    @Test
    void fileThatIsNotThereIsAnError() {
        assertThat(reader.read(folder.resolve("none.txt"), "none.txt", "seeds/none.txt", problems))
                .isEmpty();
        is(
                "seeds/none.txt",
                Severity.ERROR,
                "unreadable",
                "the file cannot be read",
                "check that it exists and that you may read it");
    }

    @Test
    void fileThatIsNoTextDoesNotHideTheOthers() throws IOException {
        write("a.txt", TEXT);
        Files.write(folder.resolve("b.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(readAll()).containsExactly("a.txt");
        assertThat(problems.sorted())
                .extracting(Problem::at, Problem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Location.line("seeds/b.txt", 1), "the file is not UTF-8: byte 0 is 0xE9"));
    }

    @Test
    void namesTellTheFormat() {
        assertThat(List.of("a.txt", "a.TXT", "a.md", "a.html", "a.htm")).allMatch(CaptureReader::isSeed);
        assertThat(List.of("a.pdf", "txt", "a.txt.bak", "")).noneMatch(CaptureReader::isSeed);
        assertThat(List.of("a.txt", "a.md")).allMatch(CaptureReader::isPlain);
        assertThat(List.of("a.html", "a.HTM", "a.xhtml")).noneMatch(CaptureReader::isPlain);
    }

    @Test
    void readerThatFailsOnOneSeedDoesNotStopTheOthers() throws IOException {
        write("a.txt", TEXT);
        write("b.md", TEXT);
        write("c.html", TEXT);
        SeedReader works = new MarkdownReader(new Languages());
        CaptureReader failing = new CaptureReader(format -> switch (format) {
            case TEXT -> works;
            case MARKDOWN ->
                (seed, text, displayPath, told) -> {
                    throw new IllegalStateException("x");
                };
            case HTML ->
                (seed, text, displayPath, told) -> {
                    throw new StackOverflowError();
                };
        });
        assertThat(failing.readAll(folder, "seeds", problems).stream().filter(reading -> !reading.isUnread()))
                .extracting(reading -> reading.seed().file())
                .containsExactly("a.txt");
        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.code())
                .containsExactly("seeds/b.md fault", "seeds/c.html fault");
    }

    @Test
    void fileThatEditorsLeaveIsNotSeen() throws IOException {
        write("a.txt", TEXT);
        write("a.txt~", TEXT);
        write("~$a.txt", TEXT);
        write("Thumbs.db", TEXT);
        assertThat(readAll()).containsExactly("a.txt");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void controlCharactersReachNoReading() throws IOException {
        String dirty = "The\u000bferry \u0001\u001b[31msails\ufffe again\u009b between\u0007 the islands.";
        write("a.txt", dirty);
        write("b.md", dirty + " &#27; &#xb;\n\n<p>Raw &#27; and &#129; words</p>");
        write("c.html", "<p>" + dirty + " &#27; &#xb;</p>");
        assertThat(reader.readAll(folder, "seeds", problems))
                .flatExtracting(Reading::paragraphs)
                .extracting(Paragraph::text)
                .containsExactly(
                        "The ferry \ufffd\ufffd[31msails\ufffd again› between\ufffd the islands.",
                        "The ferry \ufffd\ufffd[31msails\ufffd again› between\ufffd the islands. \ufffd",
                        "Raw \ufffd and \ufffd words",
                        "The ferry \ufffd\ufffd[31msails\ufffd again› between\ufffd the islands. \ufffd");
        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.severity().word() + " " + problem.code())
                .containsExactly(
                        "seeds/a.txt:1 warning control-character",
                        "seeds/b.md:1 warning control-character",
                        "seeds/b.md:1 warning control-character",
                        "seeds/c.html:1 warning control-character",
                        "seeds/c.html:1 warning control-character");
    }

    @Test
    void offsetsStayRightBehindControlCharacters() throws IOException {
        String text = "\u0001\u000b\u0092 " + TEXT;
        for (String name : List.of("a.txt", "a.md")) {
            Reading reading = reader.read(write(name, text), name, "seeds/" + name, problems)
                    .orElseThrow();
            Paragraph paragraph = reading.paragraphs().get(0);
            int at = paragraph.text().indexOf("islands");
            assertThat(paragraph.map().toSeed(at)).isEqualTo(text.indexOf("islands"));
        }
    }

    @Test
    void jsonOfAPageGivesNoControlCharacter() throws IOException {
        Path file = write("a.html", """
                <title>T</title><script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "A\\u001b ferry \\ud800 &#7; sails", "author": {"name": "An\\u009ba Lee"}}
                </script><p>%s</p>""".formatted(TEXT));
        Reading reading = reader.read(file, "a.html", "seeds/a.html", problems).orElseThrow();
        assertThat(reading.title()).isEqualTo("A\ufffd ferry \ufffd \ufffd sails");
        assertThat(reading.byline()).isEqualTo("An›a Lee");
    }
}
