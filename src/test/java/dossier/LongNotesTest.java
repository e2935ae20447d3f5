package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of great length, and where they are shown whole. */
class LongNotesTest {
    @TempDir
    private Path dir;

    private String displayPath(String path) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path))).text();
    }

    /** The page of the only work that notes name. */
    private String shownOfWork() throws IOException {
        try (Stream<Path> pages = Files.list(dir.resolve("site/sources"))) {
            Path page = pages.filter(file -> file.getFileName().toString().matches("doe-.*\\.html"))
                    .findFirst()
                    .orElseThrow();
            return displayPath("sources/" + page.getFileName());
        }
    }

    private void build(String comment) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds/a.txt"), """
                The Ferry

                The ferry sails.[1] It sails again.[2]

                Notes

                [1] Doe, Ann. 2021. “The Yard.” Tides, March 4. https://a.example/1
                [2] Ibid. %s
                """.formatted(comment));
        Run run = Run.build(dir);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aLongNoteThatRepeatsAWorkIsWholeOnItsOwnPageAndCutOnTheWorks() throws IOException {
        build(words(1_000) + ".");

        String note = "Ibid. " + words(1_000) + ".";
        int end = note.lastIndexOf(' ', 2_000);
        assertThat(displayPath("footnotes/a/2.html")).contains(note);
        assertThat(shownOfWork()).contains(note.substring(0, end) + " …").doesNotContain(note.substring(0, end + 8));
    }

    @Test
    void aShortNoteIsShownWhole() throws IOException {
        build(words(200) + ".");

        assertThat(shownOfWork()).contains("Ibid. " + words(200) + ".");
    }
}
