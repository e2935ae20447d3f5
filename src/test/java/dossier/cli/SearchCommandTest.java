package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dossier search}. */
class SearchCommandTest {
    private static final String FOLDER = "src/test/resources/search/dossier";

    @TempDir
    private Path dir;

    private static Run search(String... words) {
        String[] args = new String[words.length + 3];
        args[0] = "search";
        args[1] = "--dir";
        args[2] = FOLDER;
        System.arraycopy(words, 0, args, 3, words.length);
        return Run.of(args);
    }

    @Test
    void passagesArePrintedWithTheirPlaces() {
        Run run = search("dredging", "oyster");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                A deep-water port for Selwyn · The Harbour Ledger · 11 March 2024
                  articles/selwyn-port.html#p3  ¶3
                    Fishermen’s families fear that dredging will bury the oyster beds. “We were never asked,” said Odile Brant, who speaks for the cooperative.

                How to read these articles · Note of the authors
                  notes/reading.html#p2  ¶2
                    The dredging permits have not been published.

                2 passages on 2 pages
                """);
    }

    @Test
    void jsonHasTheTextCutWhereTheWordsAre() {
        Run run = search("--format", "json", "\"oyster beds\"");

        assertThat(run.out()).isEqualTo("""
                {"path":"articles/selwyn-port.html#p3","title":"A deep-water port for Selwyn","detail":"The Harbour Ledger · 11 March 2024","place":"¶3","pieces":["Fishermen’s families fear that dredging will bury the ","oyster beds",". “We were never asked,” said Odile Brant, who speaks for the cooperative."]}
                """);
    }

    @Test
    void wordsThatTheShellKeptTogetherAreAPhrase() {
        assertThat(search("ferry", "ticket machine").out()).contains("\n1 passage on 1 page\n");
        assertThat(search("ferry", "machine ticket").out())
                .startsWith("Nothing was found for ferry \"machine ticket\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "<script>alert(x)</script>", "\"", "--"})
    void whatIsNotThereIsNotFound(String words) {
        Run run = search("--", words);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Nothing was found for ").doesNotContain("\u001b");
    }

    @Test
    void aDossierThatCannotBeReadIsAProblem() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(dir.resolve("seeds/one.txt"), "A bridge reopens\n\nIt is open again.\n");
        Files.writeString(dir.resolve("content/dossier.yaml"), "titel: Bridges\n");

        Run run = Run.of("search", "--dir", dir.toString(), "bridge");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("content/dossier.yaml:1:1: error: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aNumberOfResultsBelowNoneIsWrongUsage() {
        assertThat(search("--results", "-1", "ferry").status()).isEqualTo(2);
    }
}
