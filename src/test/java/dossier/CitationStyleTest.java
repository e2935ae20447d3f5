package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.entry.CslStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** References in the style that {@code dossier.yaml} names, and in the house form without one. */
class CitationStyleTest {
    static final List<String> NAMES = CslStyle.BUILT_IN;

    private static final String SEED = """
            Tides of the river
            By Ana Costa
            4 March 2025

            The river in Portugal rose by a metre in one night, and the ferry stayed in its harbour.[1]
            Nobody was hurt, the mayor said, and the water fell on the day after.[2] The pier is whole.[3]

            [1] Roe, Ann. March 3, 2025. Tides “and” <b>floods</b>. The Post. https://post.example/tides?a=1&b=2
            [2] The mayor said so on the telephone.
            [3] Poe, B. & Doe, J. 2019. Piers of wood. Delta. doi:10.1000/18_2
            """;
    private static final String DOSSIER = """
            title: Rivers
            publisher: The River Desk
            updated: 2025-04-01
            base_url: https://rivers.example/brief
            """;
    private static final String ARTICLE = """
            seed: tides.txt
            publisher: The Harbour Post
            url: https://harbour.example/tides
            kind: news
            """;

    @TempDir
    private Path dir;

    @BeforeEach
    void oneArticle() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content/articles"));
        Files.writeString(dir.resolve("seeds/tides.txt"), SEED);
        Files.writeString(dir.resolve("content/dossier.yaml"), DOSSIER);
        Files.writeString(dir.resolve("content/articles/tides.yaml"), ARTICLE);
    }

    private void name(String style) throws IOException {
        Files.writeString(
                dir.resolve("content/dossier.yaml"), "citation_style: " + style + "\n", StandardOpenOption.APPEND);
    }

    private Map<String, String> build() {
        Run run = Run.build(dir);
        assertThat(run.problemsIn(dir)).isEmpty();
        return Run.files(dir.resolve("site"));
    }

    private String displayPath(String page) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(page)))
                .select(".cite .full")
                .html();
    }

    @Test
    void theHouseFormHasWhatIsKnown() throws IOException {
        build();

        assertThat(Jsoup.parse(displayPath("articles/tides.html")).text())
                .isEqualTo(
                        "Costa, Ana. “Tides of the river.” The Harbour Post, 4 March 2025. https://harbour.example/tides"
                                + " In: Rivers, The River Desk, 1 April 2025. https://rivers.example/brief/articles/tides.html");
        assertThat(Jsoup.parse(displayPath("sources/roe-2025-tides-and-b-floods-b.html"))
                        .text())
                .isEqualTo("Roe, Ann. “Tides ‘and’ <b>floods</b>.” The Post, 3 March 2025."
                        + " https://post.example/tides?a=1&b=2");
        assertThat(Jsoup.parse(displayPath("sources/poe-2019-piers-of-wood.html"))
                        .text())
                .isEqualTo("Poe, B.; Doe, J. “Piers of wood.” Delta, 2019. https://doi.org/10.1000/18_2");
    }

    @Test
    void aNamedStyleHasItsOwnForm() throws IOException {
        name("apa");
        build();

        assertThat(displayPath("articles/tides.html"))
                .isEqualTo("Costa, A. (2025, March 4). Tides of the river. <i>The Harbour Post</i>."
                        + " https://harbour.example/tides In: Rivers, The River Desk, 1 April 2025."
                        + " <span class=\"url\"><a href=\"https://rivers.example/brief/articles/tides.html\""
                        + " rel=\"external\">https://rivers.example/brief/articles/tides.html</a></span>");
        assertThat(displayPath("sources/roe-2025-tides-and-b-floods-b.html"))
                .isEqualTo("Roe, A. (2025, March 3). <i>Tides “and” &lt;b&gt;floods&lt;/b&gt;</i>. The Post."
                        + " https://post.example/tides?a=1&amp;b=2");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyStyleGivesTheSameBytesTwice(String style) throws IOException {
        name(style);

        assertThat(build()).isEqualTo(build());
    }

    @Test
    void noWorkHasAFileOfItsOwn() {
        assertThat(build())
                .containsKeys("data/sources.bib", "data/sources.ris", "data/sources.csl.json")
                .allSatisfy((path, text) -> assertThat(path).matches("data/.*|(?!.*\\.(?:bib|ris|csl\\.json)$).*"));
    }

    @Test
    void withoutAStyleNothingOfCiteprocIsLoaded() throws Exception {
        assertThat(loaded())
                .contains("dossier.site.reference.CslItem")
                .noneMatch(name -> name.startsWith("de.undercouch."));
        name("apa");

        assertThat(loaded()).anyMatch(name -> name.startsWith("de.undercouch."));
    }

    /** The classes that a build in a virtual machine of its own loads. */
    private List<String> loaded() throws IOException, InterruptedException {
        Path log = dir.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dossier.Main",
                        "build",
                        "--quiet",
                        "--dir",
                        dir.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            names.add(line.replaceFirst("^(?:\\[[^]]*\\])+ ?", "").split(" ")[0]);
        }
        return names;
    }
}
