package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds dossiers whose files have names, links and characters that trip programs up. */
class UnusualInputsTest {
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x0c\\x0e-\\x1f\\x7f-\\x9f\ufffe\uffff]");

    @TempDir
    private Path dir;

    @BeforeEach
    void oneSeed() throws IOException {
        seed("bridge.txt", "The bridge reopens");
    }

    private void seed(String name, String title) throws IOException {
        write("seeds/" + name, """
                %s

                By Ana Costa

                4 March 2025

                The old bridge in Norway reopened on Monday after two years of repairs, the mayor said.
                """.formatted(title));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(dir.resolve(path).getParent());
        Files.writeString(dir.resolve(path), text);
    }

    private List<String> articles() throws IOException {
        try (Stream<Path> list = Files.list(dir.resolve("site/articles"))) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".html") && !name.equals("index.html") && !name.startsWith("by-title."))
                    .filter(name -> !name.startsWith("by-publisher."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void articleWithoutYamlIsNamedAfterItsFile() throws IOException {
        seed("2025/Ferry & Quay (final).v2.txt", "A ferry");

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).isEmpty();
        assertThat(articles()).containsExactly("bridge.html", "ferry-quay-final-v2.html");
    }

    @Test
    void betterTitleChangesNoId() throws IOException {
        write("content/claims.yaml", """
                repairs:
                  statement: Repairs took two years.
                  kind: fact
                  evidence:
                    - article: bridge
                      quote: two years of repairs
                      direction: supports
                """);
        assertThat(Run.build(dir).problemsIn(dir)).doesNotContain("error");
        seed("bridge.txt", "The old bridge reopens at last");
        assertThat(Run.build(dir).problemsIn(dir)).doesNotContain("error");
    }

    @Test
    void namesThatNoPageCanHaveAreMadeSafe() throws IOException {
        for (String name : List.of("aux", "CON", "lpt1", "index", "by-title", "a b..", "日本", "…")) {
            seed(name + ".txt", "A title of " + name);
        }

        Run run = Run.build(dir);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(articles())
                .containsExactly(
                        "a-b.html",
                        "aux-x.html",
                        "bridge.html",
                        "by-title-x.html",
                        "con-x.html",
                        "index-x.html",
                        "lpt1-x.html",
                        "ri-ben.html",
                        "x.html");
    }

    @Test
    void namesThatDifferInCaseOrInAccentsOnlyAreACollision() throws IOException {
        seed("É.txt", "One");
        seed("E\u0301.txt", "Two");
        seed("Quay.txt", "Three");
        seed("quay.txt", "Four");
        try (Stream<Path> list = Files.list(dir.resolve("seeds"))) {
            assumeTrue(list.count() == 5, "this disk takes such names for one");
        }

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                seeds/quay.txt: error: articles/quay.html is used by seeds/quay.txt and by seeds/Quay.txt
                  give one of them another id: a file content/articles/<id>.yaml with the line seed: "quay.txt"
                seeds/É.txt: error: articles/e.html is used by seeds/É.txt and by seeds/E\u0301.txt, whose names differ \
                only in how their accents are stored
                  give one of them another id: a file content/articles/<id>.yaml with the line seed: "É.txt"
                """);
    }

    @Test
    void yamlNamesASeedWhoseAccentsAreStoredApart() throws IOException {
        seed("Cafe\u0301.txt", "A café");
        write("content/articles/coffee.yaml", "seed: Café.txt\n");

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).isEmpty();
        assertThat(articles()).containsExactly("bridge.html", "coffee.html");
    }

    @Test
    void controlCharactersReachNoFileOfTheSite() throws IOException {
        seed("esc\u001b[31m\u009b.txt", "The\u000bferry\u0001 sails\u001b[31m \ufffe\uffff \u009b31m");
        write("seeds/page.html", """
                <html><head><title>A &#xb;quay&#x1b;</title><meta name="author" content="Ana &#7;Lee">
                <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Delta\\u0008 News"}}</script>
                </head><body><p>The quay in Portugal&#1; is new\u0002, said &#129; the mayor&#xffff;.</p></body></html>
                """);
        write(
                "seeds/note.md",
                "---\ntitle: A note\u001b\n---\n\nThe note &#27; of France\u0007 is `co\u0001de` here.\n");
        write(
                "content/notes/own.md",
                "An own note &#27; with [words&#7;](https://example.org) and [[bridge|a&#8;b]].\n");
        write("content/dossier.yaml", "base_url: https://example.org/x\ntitle: \"A\\vbrief\"\n");

        Run run = Run.build(dir);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(CONTROL.matcher(run.err()).find()).isFalse();
        for (Map.Entry<String, String> file : Run.files(dir.resolve("site")).entrySet()) {
            String text = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            boolean isText = !file.getKey().endsWith(".png");
            assertThat(isText && CONTROL.matcher(text).find()).as(file.getKey()).isFalse();
        }
    }

    @Test
    void linksAndPipesStopNothingButAreTold(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.peb"), "{{ page.title }}");
        Files.createSymbolicLink(dir.resolve("seeds/dead.txt"), dir.resolve("none"));
        write("templates/note.txt~", "x");
        Files.createSymbolicLink(dir.resolve("templates/home.peb"), secret);
        Files.createDirectories(dir.resolve("templates/assets"));
        Files.createSymbolicLink(dir.resolve("templates/assets/style.css"), secret);

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir).lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "seeds/dead.txt: warning: the target of this symbolic link does not exist",
                        "templates/assets/style.css: error: this symbolic link points outside the dossier, to "
                                + secret,
                        "templates/home.peb: error: this symbolic link points outside the dossier, to " + secret);
        assertThat(dir.resolve("site")).doesNotExist();
    }

    @Test
    void inspectTellsWhatItCannotReadAndGoesOn(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(dir.resolve("seeds/out.txt"), Files.writeString(elsewhere.resolve("secret"), "x"));
        Files.createSymbolicLink(dir.resolve("seeds/loop"), Path.of("."));
        write("seeds/binary.txt", "a\u0000b");

        Run run = Run.of(
                "inspect",
                dir.resolve("seeds").toString(),
                dir.resolve("none.txt").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replace(dir.toString(), "").lines().map(line -> line.replaceFirst("\"sha256.*", "")))
                .containsExactly(
                        "{\"file\":\"/seeds/binary.txt\",\"error\":\"the file is not text: byte 1 is 0x00\",\"line\":1}",
                        "{\"file\":\"/seeds/bridge.txt\",",
                        "{\"file\":\"/seeds/out.txt\",\"error\":\"this symbolic link points outside the dossier, to "
                                + elsewhere.resolve("secret") + "\",\"line\":0}",
                        "{\"file\":\"/none.txt\",\"error\":\"the file cannot be read\",\"line\":0}");
    }
}
