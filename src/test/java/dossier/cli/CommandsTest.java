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

/** What users type and what they read. */
class CommandsTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "check", "inspect", "search"})
    void helpIsDone(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: dossier" + (command.isEmpty() ? "" : " " + command));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionIsDone() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("dossier ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biuld",
                "build --colour",
                "inspect",
                "build --base-url ftp://x",
                "build --format xml",
                "check --names -1"
            })
    void wrongUsageIsStatusTwo(String line) {
        Run run = line.isEmpty() ? Run.of() : Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1",
                "https://example.org/x?y=1#z",
                "https://ana@example.org",
                "https://",
                "///",
                "https://a b.example"
            })
    void aBaseUrlThatIsNoneIsToldAsInYaml(String url) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content"));
        Files.writeString(dir.resolve("seeds/a.txt"), "A bridge reopens\n\nThe bridge in Portugal is open again.\n");
        Files.writeString(dir.resolve("content/dossier.yaml"), "title: Bridges\nbase_url: \"" + url + "\"\n");

        Run option = Run.of("build", "--base-url", url);
        Run yaml = Run.build(dir, "--quiet");

        assertThat(option.status()).isEqualTo(2);
        assertThat(yaml.status()).isEqualTo(1);
        assertThat(yaml.problemsIn(dir))
                .startsWith("content/dossier.yaml:2:11: error: \"" + url + "\" cannot be the address of a site\n  ");
        String sentence = yaml.err().substring(yaml.err().indexOf("error: ") + "error: ".length());
        assertThat(option.err()).startsWith("dossier: --base-url: " + sentence);
    }

    @Test
    void inspectGivesPeopleAndOrganisationsAtTheirPlaces() throws IOException {
        String text = "A ferry of 🚢 returns\n\nIt is back, said the analyst Eva Lind of the Ferry Safety Office.\n\n"
                + "Later Lind wrote to the UN about it, and a clerk wrote to nobody at all.\n";
        Files.writeString(dir.resolve("x.txt"), text);
        Files.writeString(
                dir.resolve("y.html"),
                "<html><body><article><h1>A ferry</h1><p>It is back, said the analyst Eva Lind of the yard.</p>"
                        + "<p>Later Lind left for the coast, and nobody saw the ferry again that year.</p></article></body></html>");

        String plain = Run.of("inspect", dir.resolve("x.txt").toString()).out();
        String html = Run.of("inspect", dir.resolve("y.html").toString()).out();

        assertThat(plain)
                .contains("\"people\":[" + span(text, "Eva Lind", 0) + "," + span(text, "Lind", text.indexOf("Later"))
                        + "]")
                .contains(
                        "\"organisations\":[" + span(text, "Ferry Safety Office", 0) + "," + span(text, "UN", 0) + "]");
        assertThat(html).contains("\"people\":[{\"start\":29,\"end\":37,\"text\":\"Eva Lind\"},");
    }

    private static String span(String text, String name, int from) {
        int start = text.indexOf(name, from);
        return "{\"start\":" + start + ",\"end\":" + (start + name.length()) + ",\"text\":\"" + name + "\"}";
    }

    @Test
    void inspectPrintsWhatTheContractHas() throws IOException {
        Path file = dir.resolve("x.txt");
        Files.writeString(file, """
                A bridge reopens
                By Ana Costa
                4 March 2025

                The bridge in Portugal is open again,[1] and the ferry that stood in for it has gone home.
                What comes next
                Engineers from Spain[2] will look at it twice a year, the ministry said in its letter.
                News

                [1] Costa, Ana. March 3, 2025. Bridge ready. The Post.https://post.example/bridge
                [2] ibid.
                """);

        Run run = Run.of("inspect", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\"file\":\"[^\"]*\",\"sha256\":\"[0-9a-f]{64}\"", "…"))
                .isEqualTo("""
                        {…,"title":"A bridge reopens","byline":"Ana Costa","date":"2025-03-04","publisher":null,\
                        "language":"en","head":[{"line":1,"text":"A bridge reopens"},{"line":2,"text":"By Ana Costa"},\
                        {"line":3,"text":"4 March 2025"}],\
                        "headings":[{"text":"What comes next","level":2,"before":"p2"}],\
                        "paragraphs":[{"id":"p1","kind":"paragraph","text":"The bridge in Portugal is open again, and \
                        the ferry that stood in for it has gone home."},{"id":"p2","kind":"paragraph","text":"Engineers \
                        from Spain will look at it twice a year, the ministry said in its letter."}],\
                        "text":"The bridge in Portugal is open again, and the ferry that stood in for it has gone \
                        home.\\nWhat comes next\\nEngineers from Spain will look at it twice a year, the ministry said \
                        in its letter.","footnotes":[{"n":"1","raw":"Costa, Ana. March 3, 2025. Bridge ready. The \
                        Post.https://post.example/bridge","text":"Costa, Ana. March 3, 2025. Bridge ready. The Post. \
                        https://post.example/bridge","url":"https://post.example/bridge","ibid_of":null,\
                        "cited_in":["p1"]},{"n":"2","raw":"ibid.","text":"ibid.","url":null,"ibid_of":"1",\
                        "cited_in":["p2"]}],"countries":[{"code":"PT","start":58,"end":66,"text":"Portugal"},\
                        {"code":"ES","start":166,"end":171,"text":"Spain"}],"peoples":[],"decisions":[],"people":[],"organisations":[],\
                        "dropped":[{"line":8,"text":"News","why":"site chrome"}],"links":[],"candidates":\
                        {"title":[],"byline":[],"date":[],"publisher":[],"language":[]}}
                        """);
    }

    @Test
    void inspectSaysWhichNamesItPassedOverAndWhy() throws IOException {
        Path file = dir.resolve("towns.txt");
        Files.writeString(file, "Two towns\n\nBoats from Turkey, Texas came to the quay in the morning of that day.\n");

        Run run = Run.of("inspect", file.toString());

        assertThat(run.out())
                .contains(
                        "\"countries\":[],\"peoples\":[],\"decisions\":[{\"code\":\"TR\",\"start\":22,\"end\":28,\"text\":\"Turkey\","
                                + "\"taken\":false,\"why\":\"a town: the article names a state right after it\"}]");
    }

    @Test
    void aFileThatFailsDoesNotHideTheOthers() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "The bridge in Portugal is open again after two long years.\n");
        Files.write(dir.resolve("b.txt"), new byte[] {'x', (byte) 0xE3, 'o'});
        Files.writeString(dir.resolve("c.md"), "# A title\n\nSome words.\n");

        Run run = Run.of("inspect", dir.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().toList().get(1))
                .isEqualTo("{\"file\":\"" + dir
                        + "/b.txt\",\"error\":\"the file is not UTF-8: byte 1 is 0xE3\",\"line\":1}");
    }

    @Test
    void aFileThatIsNotThereIsALineWithAnError() {
        Run run = Run.of("inspect", dir.resolve("none.txt").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"error\":\"the file cannot be read\"");
    }

    /** {@code --dir D} is read by the program itself, {@code --dir=D} by the library. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--dir D --quiet",
                "--quiet --strict --dir D",
                "--dir D --verbose --out D/elsewhere",
                "--dir D --dir D",
                "--dir D --seeds D/nowhere",
                "--dir D --content D/seeds/a.txt",
                "--dir D --out D/seeds",
                "--dir D --templates",
                "--quiet extra --dir D"
            })
    void everyWayToWriteArgumentsMeansTheSame(String line) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds/a.txt"), "A bridge reopens\n\nThe bridge in Portugal is open again.\n");
        String arguments = "build " + line.replace("D", dir.toString());

        Run spaced = Run.of(arguments.split(" "));
        Run joined = Run.of(arguments.replace("--dir ", "--dir=").split(" "));

        assertThat(spaced.status()).isEqualTo(joined.status());
        assertThat(spaced.err()).isEqualTo(joined.err());
        assertThat(withoutTime(spaced.out())).isEqualTo(withoutTime(joined.out()));
    }

    private static String withoutTime(String out) {
        return out.replaceAll("[0-9.]+ s$", "");
    }
}
