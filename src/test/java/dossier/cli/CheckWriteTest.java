package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier check --write}. */
class CheckWriteTest {
    private static final String COSTA = """
            # Proposed by dossier check: after “minister”
            ana-costa:
              name: Ana Costa
              aliases: [Costa]
            """;
    private static final String HOLM = """
            # Proposed by dossier check: joined by “&”
            holm-sons:
              name: "Holm & Sons"
            """;

    @TempDir
    private Path dir;

    @BeforeEach
    void oneSeed() throws IOException {
        write("seeds/one.txt", """
                A bridge reopens

                4 March 2025

                The bridge is open again, said the minister Ana Costa, who cut the tape with Zorilla at noon.

                “It took long,” the letter of Costa says, and a ferry of Holm & Sons was sold to Zorilla.
                """);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(dir.resolve(path).getParent());
        Files.writeString(dir.resolve(path), text);
    }

    private String content(String file) throws IOException {
        return Files.readString(dir.resolve("content").resolve(file));
    }

    private Run check(String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "check";
        args[1] = "--dir";
        args[2] = dir.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(args);
    }

    @Test
    void writesAnEntryForEachNameOfAKnownKindAndSaysSo() throws IOException {
        Run run = check("--write");

        assertThat(run.status()).isZero();
        assertThat(run.out().replace(dir + "/", ""))
                .contains("content/organisations.yaml: added 1 entry: holm-sons\n"
                        + "content/people.yaml: added 1 entry: ana-costa\n");
        assertThat(content("people.yaml")).isEqualTo(COSTA);
        assertThat(content("organisations.yaml")).isEqualTo(HOLM);
        assertThat(dir.resolve("content/places.yaml")).doesNotExist();
    }

    @Test
    void aSecondRunAddsNothing() throws IOException {
        check("--write");
        String people = content("people.yaml");
        String organisations = content("organisations.yaml");

        Run run = check("--write");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No entries to add.\n").doesNotContain("added");
        assertThat(content("people.yaml")).isEqualTo(people);
        assertThat(content("organisations.yaml")).isEqualTo(organisations);
    }

    @Test
    void whatTheFileHoldsStaysAsItIs() throws IOException {
        String old = "# ours\n\"bo-larsen\" :   # the clerk\n    name:   'Bo Larsen'\n\n# end";
        write("content/people.yaml", old);

        check("--write");

        assertThat(content("people.yaml")).isEqualTo(old + "\n\n" + COSTA);
    }

    @Test
    void lineEndsOfTheFileAreKept() throws IOException {
        write("content/people.yaml", "bo-larsen:\r\n  name: Bo Larsen\r\n");

        check("--write");

        assertThat(content("people.yaml"))
                .isEqualTo("bo-larsen:\r\n  name: Bo Larsen\r\n\r\n" + COSTA.replace("\n", "\r\n"));
    }

    @Test
    void nothingIsWrittenWhileThereAreErrors() throws IOException {
        write("content/people.yaml", "bo-larsen:\n  nmae: Bo Larsen\n");

        Run run = check("--write");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("Nothing was written: the dossier has errors. Correct them, then run check --write again.");
        assertThat(content("people.yaml")).isEqualTo("bo-larsen:\n  nmae: Bo Larsen\n");
        assertThat(dir.resolve("content/organisations.yaml")).doesNotExist();
    }

    @Test
    void aFileThatTakesNoEntriesAtItsEndIsLeftAlone() throws IOException {
        write("content/people.yaml", "{bo-larsen: {name: Bo Larsen}}\n");

        Run run = check("--write");

        assertThat(run.out().replace(dir + "/", ""))
                .contains("content/people.yaml: nothing was added: entries cannot be added at its end")
                .contains("content/organisations.yaml: added 1 entry: holm-sons");
        assertThat(content("people.yaml")).isEqualTo("{bo-larsen: {name: Bo Larsen}}\n");
    }

    @Test
    void aliasesThatTwoWouldHaveAreLeftOut() throws IOException {
        write("seeds/two.txt", """
                A ferry returns

                5 March 2025

                The ferry is back at the quay, said the minister Eva Costa, and Costa was glad of it.
                """);

        Run run = check("--write");

        assertThat(run.status()).isZero();
        assertThat(content("people.yaml"))
                .contains("name: Ana Costa\n", "name: Eva Costa\n")
                .doesNotContain("[Costa]");
        assertThat(check().status()).isZero();
    }

    @Test
    void aLinkedFileStaysALink() throws IOException {
        write("content/static/people.txt", "# ours\n");
        Files.createSymbolicLink(dir.resolve("content/people.yaml"), Path.of("static/people.txt"));

        check("--write");

        assertThat(dir.resolve("content/people.yaml")).isSymbolicLink();
        assertThat(content("static/people.txt")).isEqualTo("# ours\n\n" + COSTA);
    }

    @Test
    void asJsonEachFileIsAnObject() {
        Run run = check("--write", "--format", "json");

        assertThat(run.err().replace(dir + "/", "").lines())
                .contains("{\"code\":\"entries-added\",\"severity\":\"information\","
                        + "\"file\":\"content/people.yaml\",\"ids\":[\"ana-costa\"]}");
    }

    @Test
    void withoutWriteNothingIsWritten() {
        check();

        assertThat(dir.resolve("content")).doesNotExist();
    }

    @Test
    void aBuiltFolderTakesNoEntries() {
        Run run = check("--write", "--site", dir.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--write: entries cannot be added to a built folder; omit --site or --write");
    }
}
