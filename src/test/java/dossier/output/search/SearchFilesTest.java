package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import dossier.output.search.TextNumbers.NumberReader;
import dossier.site.search.FindableKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of the index, read as the script reads them. */
class SearchFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path dir;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final SearchCorpus corpus = new SearchCorpus(SampleSearch.pages());

    @BeforeEach
    void build() {
        Run run = Run.of(
                "build",
                "--dir",
                SampleSearch.FOLDER.toString(),
                "--out",
                dir.resolve("site").toString());
        assertThat(run.status()).as(run.err()).isZero();
        Run.files(dir.resolve("site")).forEach((path, text) -> {
            if (path.startsWith(ShardFile.FOLDER)) {
                files.put(path.substring(ShardFile.FOLDER.length()), text);
            }
        });
    }

    /** What a file hands to its call. */
    private JsonNode value(String name) {
        String text = new String(files.get(name + ".js").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String begin = "dossierSearch(\"" + name + "\",";
        assertThat(text).startsWith(begin).endsWith(");\n");
        return JSON.readTree(text.substring(begin.length(), text.length() - 3));
    }

    @Test
    void theDictionaryHasEveryFormWithItsPassages() {
        List<String> forms = new ArrayList<>();
        int shards = value("root").get("words").asString().split(" ").length;
        for (int shard = 0; shard < shards; shard++) {
            String[] cells = value("w-" + shard).asString().split(" ", -1);
            String before = "";
            for (int i = 0; i < cells.length; i += 3) {
                before = before.substring(0, new NumberReader(cells[i].substring(0, 1)).next()) + cells[i].substring(1);
                SearchIndex.WordForm form = corpus.index().form(forms.size());
                assertThat(before).isEqualTo(form.word());
                assertThat(cells[i + 1]).isEqualTo(form.postings().text());
                assertThat(others(cells[i + 2], forms.size())).as(before).containsExactly(boxed(form.others()));
                forms.add(before);
            }
        }
        assertThat(forms).hasSameSizeAs(corpus.index().forms());
    }

    private static List<Integer> others(String text, int place) {
        List<Integer> others = new ArrayList<>();
        for (NumberReader reader = new NumberReader(text); reader.hasNext(); ) {
            others.add(place + reader.nextSigned());
        }
        return others;
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    @Test
    void theTextsAreThoseOfThePassagesInOrder() {
        int passage = 0;
        int shard = 0;
        for (NumberReader counts = new NumberReader(value("root").get("texts").asString()); counts.hasNext(); shard++) {
            int end = passage + counts.next();
            for (JsonNode page : value("t-" + shard)) {
                assertThat(page.get(0).asString())
                        .isEqualTo(corpus.page(passage).path());
                for (JsonNode text : page.get(3)) {
                    assertThat(text.get(0).asString())
                            .isEqualTo(corpus.passage(passage).anchor());
                    assertThat(text.get(2).asString()).isEqualTo(corpus.text(passage++));
                }
            }
            assertThat(passage).isEqualTo(end);
        }
        assertThat(passage).isEqualTo(corpus.numbers().all());
    }

    @Test
    void everyResultLeadsToAPlaceOfTheSite() {
        Map<String, String> site = Run.files(dir.resolve("site"));
        for (int passage = 0; passage < corpus.numbers().all(); passage++) {
            String anchor = corpus.passage(passage).anchor();
            String[] path = (corpus.page(passage).path() + (anchor.isEmpty() ? "" : "#" + anchor)).split("#");
            assertThat(site).containsKey(path[0]);
            if (path.length > 1) {
                assertThat(site.get(path[0])).as(path[0]).contains("id=\"" + path[1] + "\"");
            }
        }
    }

    @Test
    void theRootCountsThePassagesOfEachPage() {
        int passage = 0;
        for (JsonNode kind : value("root").get("kinds")) {
            NumberReader counts = new NumberReader(kind.get(2).asString());
            for (int page = 0; page < kind.get(1).asInt(); page++) {
                int end = passage + (counts.hasNext() ? counts.next() : 1);
                for (; passage < end; passage++) {
                    assertThat(corpus.numbers().kind(passage).word())
                            .isEqualTo(kind.get(0).asString());
                    assertThat(corpus.numbers().pageInKind(passage)).isEqualTo(page);
                }
            }
        }
        assertThat(passage).isEqualTo(corpus.numbers().all());
    }

    @Test
    void facetsNameThePagesThatHaveAValue() {
        JsonNode countries = value("f").get("publisher");
        JsonNode radio = null;
        for (JsonNode publisher : countries) {
            radio = publisher.get(0).asString().equals("river-radio") ? publisher : radio;
        }
        assertThat(radio).isNotNull();
        assertThat(radio.get(1).asString()).isEqualTo("River Radio");
        NumberReader pages = new NumberReader(radio.get(2).asString());
        assertThat(corpus.page(corpus.numbers().first(FindableKind.ARTICLE, pages.next()))
                        .path())
                .isEqualTo("articles/night-ferry.html");
    }

    @Test
    void wordsThatAreNotLettersDoNotEndACall() {
        assertThat(ShardFile.of("t-0", List.of("</script>\u2028\"\\")).bytes())
                .asString()
                .isEqualTo("dossierSearch(\"t-0\",[\"</script>\\u2028\\\"\\\\\"]);\n");
    }
}
