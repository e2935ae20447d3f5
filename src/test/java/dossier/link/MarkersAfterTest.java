package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which note speaks for a quote. */
class MarkersAfterTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 120, 400})
    void theNoteOfASentenceSpeaksForAQuoteAtItsBeginningHoweverLongItIs(int clauses) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(
                dir.resolve("seeds/a.txt"),
                "The ferry\n\nThe ferry went home to its island, "
                        + "and the tide took the old pier of the town, ".repeat(clauses)
                        + "as the harbour office said.[1]\n\n[1] Costa, Ana. Bridges of the Douro. Porto Press, 2024.\n");
        Files.writeString(dir.resolve("content/claims.yaml"), """
                home:
                  statement: The ferry went home.
                  kind: fact
                  evidence:
                    - article: a
                      quote: The ferry went home to its island
                      direction: supports
                """);

        Run run = Run.build(dir);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(dir.resolve("site/data/claims.jsonl"))).contains("\"notes\":[\"1\"]");
    }
}
