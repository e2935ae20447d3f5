package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seed that cannot be read stops the build, and nothing else from being checked. */
class UnreadSeedTest {
    @TempDir
    private Path dir;

    private void write(String file, String text) throws IOException {
        Files.createDirectories(dir.resolve(file).getParent());
        Files.writeString(dir.resolve(file), text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void theOthersAreCheckedAndWhatNobodyCanKnowIsLeftOpen() throws IOException {
        write("seeds/a.txt", "The bridge\n\nThe bridge in Portugal is open, said Costa.\n");
        write("seeds/b.txt", "The caf\u00e9\n\nThe caf\u00e9 is shut.[1]\n\n[1] Costa, Ana. 2024.\n");
        write("content/articles/b.yaml", "seed: b.txt\nadd_mentions: [\"country/portugal#p1 cafe\"]\n");
        write("content/sources.yaml", "talk:\n  title: A talk\n  notes: [b/1]\n");
        write("content/notes/n.md", "See [[article/b#p1]], [[source/talk]], [[A talk]] and [[nobody]].\n");
        write("content/briefing.yaml", "bottom_line: The two articles have seven notes.\n");
        write("content/events.yaml", "shut:\n  date: 2024\n  title: Shut\n  passages: [b#p1]\n");
        write("content/claims.yaml", """
                open:
                  statement: It is open.
                  kind: fact
                  evidence:
                    - article: a
                      quote: The bridge in Portugal is shut
                      direction: supports
                    - article: b
                      quote: what nobody can look up
                      direction: supports
                """);

        Run run = Run.build(dir, "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir).lines().filter(line -> line.contains(": error: ")))
                .containsExactly(
                        "content/claims.yaml:6:14: error: \"The bridge in Portugal is shut\" is not in article"
                                + " \"a\"",
                        "content/notes/n.md:1:55: error: there is no page named \"nobody\"",
                        "seeds/b.txt:1: error: the file is not UTF-8: byte 7 is 0xE9");
    }
}
