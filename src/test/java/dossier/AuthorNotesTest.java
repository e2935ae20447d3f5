package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The authors' notes in the built site. */
class AuthorNotesTest {
    @TempDir
    private Path dir;

    private void write(String id, String markdown) throws IOException {
        Path notes = Files.createDirectories(dir.resolve("content/notes"));
        Files.writeString(notes.resolve(id + ".md"), markdown);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(dir.resolve("site").resolve(path)));
    }

    /** What links may name: every page of the dossier that a kind and an id lead to, and some names. */
    private static List<String> targets(Path site) throws IOException {
        List<String> targets = new ArrayList<>(List.of("PT", "Jane Doe", "HO", "article/ferry#p3", "IE"));
        Map<String, String> kinds = Map.of(
                "articles",
                "article",
                "countries",
                "country",
                "topics",
                "topic",
                "people",
                "person",
                "organisations",
                "organisation",
                "places",
                "place",
                "sources",
                "source",
                "publishers",
                "publisher");
        for (Map.Entry<String, String> kind : new java.util.TreeMap<>(kinds).entrySet()) {
            try (Stream<Path> pages = Files.list(site.resolve(kind.getKey()))) {
                pages.map(page -> page.getFileName().toString())
                        .filter(name -> name.matches("[a-z0-9-]*[a-z]\\.html"))
                        .map(name -> name.substring(0, name.length() - ".html".length()))
                        .filter(id -> !id.equals("index") && !id.startsWith("by-") && !id.equals("shared"))
                        .sorted()
                        .forEach(id -> targets.add(kind.getValue() + "/" + id));
            }
        }
        return targets;
    }

    private static String note(Random random, List<String> targets) {
        StringBuilder note = new StringBuilder("# A note\n\n");
        for (int i = 0; i < 40; i++) {
            String target = targets.get(random.nextInt(targets.size()));
            String link = "[[" + target + (random.nextBoolean() ? "|the words" : "") + "]]";
            switch (random.nextInt(5)) {
                case 0 -> note.append("- item ").append(link).append(". Next.\n");
                case 1 -> note.append("\n> *").append(link).append("* so.\n\n");
                case 2 -> note.append("\n## On ").append(link).append("\n\n");
                case 3 ->
                    note.append("\nSee[^")
                            .append(i)
                            .append("].\n\n[^")
                            .append(i)
                            .append("]: ")
                            .append(link)
                            .append("\n\n");
                default -> note.append("It says. That ").append(link).append(" does! ");
            }
        }
        return note.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyLinkOfANoteHasAWayBackOnThePageItLeadsTo(long seed) throws IOException {
        EveryKindOfPage.build(dir);
        Random random = new Random(seed);
        List<String> targets = targets(dir.resolve("site"));
        targets.addAll(List.of("note/one", "note/two", "crossing"));
        write("one", note(random, targets));
        write("two", note(random, targets));

        assertThat(Run.build(dir).problemsIn(dir)).doesNotContain(": error:");

        int links = 0;
        for (String id : List.of("one", "two", "crossing")) {
            String own = "notes/" + id + ".html";
            for (Element link : page(own).select(".prose a[href^=../], .notes a[href^=../]")) {
                String target = link.attr("href").substring("../".length()).replaceAll("#.*", "");
                if (!target.equals(own)) {
                    links++;
                    assertThat(page(target)
                                    .select("#noted .passage:has(mark) a")
                                    .eachAttr("href"))
                            .as("%s links to %s", own, target)
                            .contains("../".repeat(target.contains("/") ? 1 : 0) + own);
                }
            }
        }
        assertThat(links).isGreaterThan(70);
    }

    @Test
    void theSentenceThatLinksStandsOnThePageItLeadsTo() throws IOException {
        write(
                "tides",
                "Boats wait. The state of [[PT|the river]] pays, says *[[PT]]*. They go.\n\n| [[PT]] | pays |\n|---|---|\n");
        Run.copy(Path.of("src/test/resources/sites/unknown-id/seeds"), dir.resolve("seeds"));

        assertThat(Run.build(dir).problemsIn(dir)).doesNotContain(": error:");

        Document portugal = page("countries/portugal.html");
        assertThat(portugal.select("#noted blockquote").eachText())
                .containsExactly("The state of the river pays, says Portugal.", "Portugal · pays");
        assertThat(portugal.select("#noted mark").eachText()).containsExactly("the river", "Portugal", "Portugal");
        assertThat(portugal.select("#noted figcaption a").eachAttr("href"))
                .containsExactly(
                        "../notes/tides.html",
                        "../notes/tides.html#p1",
                        "../notes/tides.html",
                        "../notes/tides.html#t1");
        assertThat(page("notes/tides.html").select("h1").text()).isEqualTo("Tides");
    }

    @Test
    void notesAreASectionOnlyWhereThereAreAny() throws IOException {
        Run.copy(Path.of("src/test/resources/sites/unknown-id/seeds"), dir.resolve("seeds"));
        Run.build(dir);
        assertThat(page("index.html").select(".mast nav a[href=notes/index.html]"))
                .isEmpty();

        write("b", "---\npublished: 2025-03\n---\nWords.\n");
        write("c", "---\npublished: 2025-04\n---\nWords.\n");
        write("a", "# Last\n");
        write("d", "---\ntitle: Also last\n---\n");
        assertThat(Run.build(dir).problemsIn(dir)).doesNotContain(": error:");

        assertThat(page("index.html")
                        .select(".mast nav a[href=notes/index.html]")
                        .text())
                .isEqualTo("Authors’ notes");
        assertThat(page("notes/index.html").select(".rows .what").eachText())
                .containsExactly("C", "B", "Also last", "Last");
    }

    @Test
    void aNoteIsDrawnByTemplatesAlone() throws IOException {
        write("raw", """
                # <img src=x onerror=alert(1)> &lt;script&gt;

                Words. <script>alert(2)</script> `<script>` &lt;b onclick=x&gt; [[PT|<i>"it"</i>]] {{ page }} ![x](https://e.example/p.png)

                    <style>

                <iframe src="https://e.example"></iframe>

                [a"onmouseover="x](https://e.example/?a=1&b=%22)
                """);
        Run.copy(Path.of("src/test/resources/sites/unknown-id/seeds"), dir.resolve("seeds"));

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir))
                .contains("content/notes/raw.md:1:3: warning: HTML")
                .doesNotContain(": error:");
        Document page = page("notes/raw.html");
        assertThat(page.select(
                        "main script, main style, main iframe, main img, main i, [onclick], [onmouseover], [onerror]"))
                .isEmpty();
        assertThat(page.select("main a[href^=http]").eachAttr("href")).containsExactly("https://e.example/?a=1&b=%22");
        assertThat(page.select("main").text()).contains("{{ page }}", "<b onclick=x>", "<i>\"it\"</i>");
    }

    @Test
    void aPathThatLeadsNowhereIsADeadLink() throws IOException {
        write("paths", "[here](#p1), [about](../about.html), [gone](gone.html), [out](../../x.html), [no](#p9).\n");
        Run.copy(Path.of("src/test/resources/sites/unknown-id/seeds"), dir.resolve("seeds"));

        assertThat(Run.build(dir).problemsIn(dir))
                .contains(
                        "notes/paths.html: error: links to #p9, but this page has no such anchor",
                        "notes/paths.html: error: links to gone.html, but there is no such file",
                        "notes/paths.html: error: links to ../../x.html, but there is no such file")
                .doesNotContain("about.html");
    }
}
