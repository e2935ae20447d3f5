package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a dossier tells that it takes capitals for governments, and how an author turns it off or takes one back. */
class GovernmentsTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void oneSeed() throws IOException {
        write("seeds/pact.txt", """
                A pact of two

                4 March 2025

                The ties between Paris and Berlin are good. A woman in Paris said that it rained there.

                Berlin said on Monday that it would sign the pact, and so it did.
                """);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(dir.resolve(path).getParent());
        Files.writeString(dir.resolve(path), text);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path)));
    }

    @Test
    void eachMentionIsListedAndTheirNumberTold() throws IOException {
        Run.build(dir);

        assertThat(page("about.html").select("#capitals").text())
                .contains("3 mentions in 1 article")
                .contains("capitals: places");
        assertThat(page("articles/pact.html").select("#decided tbody tr").eachText())
                .containsExactly(
                        "¶1 Paris France the capital means the government: others deal with it",
                        "¶1 Berlin Germany the capital means the government: others deal with it",
                        "¶2 Berlin Germany the capital means the government: it says or decides something");
    }

    @Test
    void settingTurnsThemOff() throws IOException {
        write("content/dossier.yaml", "title: A pact\ncapitals: places\n");
        Run.build(dir);

        assertThat(page("about.html").select("#capitals").text()).contains("capitals: governments");
        assertThat(page("articles/pact.html").select("#decided")).isEmpty();
    }

    @Test
    void otherSettingIsAProblem() throws IOException {
        write("content/dossier.yaml", "title: A pact\ncapitals: government\n");

        assertThat(Run.of("build", "--dir", dir.toString()).err())
                .contains("\"government\" is not a valid value for capitals")
                .contains("did you mean \"governments\"?");
    }

    @Test
    void authorTakesOneBack() throws IOException {
        write("content/articles/pact.yaml", "seed: pact.txt\ndeny_mentions: [country/germany#p2]\n");
        Run.build(dir);

        assertThat(page("articles/pact.html").select("#decided tbody tr")).hasSize(2);
        assertThat(page("about.html").select("#capitals").text()).contains("2 mentions in 1 article");
    }
}
