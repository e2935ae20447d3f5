package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script files that previews come from. */
class PreviewsTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void oneSeed() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(
                dir.resolve("seeds/one.txt"),
                "A bridge reopens\n\nThe bridge in Portugal is \"open\" again, and so is the ferry to it.\n");
    }

    /** The preview files by their numbers. */
    private Map<Integer, String> built() {
        Run run = Run.build(dir);
        assertThat(run.status()).as(run.err()).isZero();
        Map<Integer, String> files = new TreeMap<>();
        Run.files(dir.resolve("site")).forEach((path, text) -> {
            if (path.startsWith(Previews.FOLDER)) {
                files.put(Integer.valueOf(path.replaceAll("\\D", "")), text);
            }
        });
        return files;
    }

    @Test
    void oneFileIsACallWithWhatIsSaidOfEachPage() {
        assertThat(built()).isEqualTo(Map.of(0, """
                        dossierPreview({
                        "articles/one":["Article","A bridge reopens","The bridge in Portugal is \\"open\\" again, and so is the ferry to it.",""],
                        "countries/portugal":["Country","Portugal","","1 mention in 1 article"]
                        });
                        """));
    }

    @Test
    void aSourceIsSaidWithTheGradeOfItsPublisher() throws IOException {
        Files.writeString(dir.resolve("seeds/ferry.md"), """
                # A ferry returns

                The ferry is back.[^1]

                [^1]: Doe, Jan. November 30, 2023. Tides of the River. River Post. https://post.example/tides
                """);
        Files.writeString(dir.resolve("content/publishers.yaml"), "river-post:\n  name: River Post\n  grade: B\n");

        assertThat(built().get(0)).containsPattern("\"sources/doe-2023[^\\n]*\"graded B ");
    }

    @Test
    void manyPagesAreSpreadOverSmallFilesByTheHashOfTheirPaths() throws IOException {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            topics.append("topic-").append(i).append(":\n  name: Topic ").append(i);
            topics.append("\n  summary: ")
                    .append("Words of a summary. ".repeat(10))
                    .append('\n');
        }
        Files.writeString(dir.resolve("content/topics.yaml"), topics);

        Map<Integer, String> files = built();

        assertThat(files).hasSize(8);
        assertThat(files.values()).allSatisfy(text -> assertThat(text).hasSizeLessThan(Previews.FULL));
        files.forEach((number, text) -> {
            Matcher path = Pattern.compile("(?m)^\"([^\"]+)\":").matcher(text);
            while (path.find()) {
                assertThat(Previews.file(path.group(1), files.size())).isEqualTo(number);
            }
        });
        assertThat(String.join("", files.values()))
                .contains("\"topics/topic-0\"")
                .contains("\"topics/topic-599\"");
        assertThat(Files.readString(dir.resolve("site/assets/words.js"))).contains("dossierPreviews = 8;");
    }

    @Test
    void aLongTextEndsAfterAWord() {
        assertThat(Previews.cut("The bridge is open", 18)).isEqualTo("The bridge is open");
        assertThat(Previews.cut("The bridge is open", 17)).isEqualTo("The bridge is…");
        assertThat(Previews.cut("Donaudampfschifffahrt", 10)).isEqualTo("Donaudamp…");
        assertThat(Previews.cut("abcd\uD83D\uDEA2fgh", 6)).isEqualTo("abcd…");
    }
}
