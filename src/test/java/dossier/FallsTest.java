package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Marks one source of a dossier withdrawn, and holds the pages that change against those that should: worked out
 * here anew, from the data files of the site before and the YAML of the judgements.
 */
class FallsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path before;
    private static List<JsonNode> notes;
    private static List<JsonNode> sources;
    private static List<JsonNode> claims;
    private static JsonNode judgements;

    @BeforeAll
    static void build() throws IOException {
        Run.copy(EveryKindOfPage.FOLDER, dossier());
        before = folder.resolve("before");
        assertThat(build(before)).isZero();
        notes = lines("footnotes");
        sources = lines("sources");
        claims = lines("claims");
        judgements = new YAMLMapper()
                .readTree(Files.readString(dossier().resolve("content/briefing.yaml")))
                .get("judgements");
    }

    private static Path dossier() {
        return folder.resolve("dossier");
    }

    private static int build(Path site) {
        return Run.build(dossier(), "--quiet", "--out", site.toString()).status();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(before.resolve("data/" + file + ".jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    static Stream<String> everySource() {
        return sources.stream().map(source -> source.get("id").asString());
    }

    @ParameterizedTest
    @MethodSource("everySource")
    void whatLeansOnAWithdrawnSourceSaysSoAndNothingElse(String id) throws IOException {
        Path yaml = dossier().resolve("content/sources.yaml");
        String entry = "  status: withdrawn\n  reason: The publisher took it back.\n";
        String said = Files.readString(yaml);
        Matcher own = Pattern.compile("(?m)^" + Pattern.quote(id) + ":\\n").matcher(said);
        Files.writeString(
                yaml,
                own.find()
                        ? said.substring(0, own.end()) + entry + said.substring(own.end())
                        : said + id + ":\n" + entry);
        Path after = folder.resolve("after-" + id);
        assertThat(build(after)).isZero();
        Files.writeString(yaml, said);

        assertThat(changed(before, after)).isEqualTo(leaningOn(id));
    }

    @Test
    void someSourcesCarryClaimsAndSomeDoNot() {
        assertThat(sources)
                .anyMatch(source -> !leaning("sources/" + source.get("id").asString() + ".html")
                        .isEmpty());
        assertThat(sources)
                .anyMatch(source -> leaning("sources/" + source.get("id").asString() + ".html")
                        .isEmpty());
    }

    private static Set<String> changed(Path before, Path after) throws IOException {
        Set<String> changed = new TreeSet<>();
        try (Stream<Path> all = Files.walk(before)) {
            for (Path page :
                    all.filter(path -> path.toString().endsWith(".html")).toList()) {
                Path other = after.resolve(before.relativize(page).toString());
                if (!Files.readString(page, StandardCharsets.UTF_8).equals(Files.readString(other))) {
                    changed.add(before.relativize(page).toString());
                }
            }
        }
        return changed;
    }

    /** The pages that must say that a source is withdrawn, or what follows from it. */
    private static Set<String> leaningOn(String id) {
        Set<String> pages = new TreeSet<>(List.of(
                "sources/" + id + ".html",
                "sources/index.html",
                "sources/by-date.html",
                "sources/by-publisher.html",
                "sources/by-title.html",
                // The source summary statement lists what was withdrawn, on paper too.
                "briefing.html",
                "print.html"));
        JsonNode source = sources.stream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        if (!source.get("publisher").isNull()) {
            pages.add("publishers/" + source.get("publisher").asString() + ".html");
        }
        Set<String> citing = new LinkedHashSet<>();
        for (JsonNode note : notes) {
            if (texts(note.get("sources")).contains(id)) {
                pages.add(note.get("path").asString());
                citing.add("articles/" + note.get("article").asString() + ".html");
            }
        }
        pages.addAll(citing);
        if (citing.size() > 1) {
            pages.add("sources/shared.html");
        }
        addClaims("sources/" + id + ".html", pages);
        return pages;
    }

    private static void addClaims(String fallen, Set<String> pages) {
        List<JsonNode> leaning = leaning(fallen);
        if (leaning.isEmpty()) {
            return;
        }
        pages.addAll(List.of(
                "claims/index.html",
                "claims/by-date.html",
                "claims/by-topic.html",
                "claims/by-kind.html",
                // The build warns of what leans on it.
                "about.html"));
        for (JsonNode claim : leaning) {
            pages.add(claim.get("path").asString());
            pages.addAll(bases(claim));
            texts(claim.get("subjects")).forEach(subject -> pages.add(subjectPage(subject)));
            if (has(claim, "disputes")) {
                pages.add("index.html");
            }
            if (has(claim, "disputes") || has(claim, "qualifies")) {
                pages.add("disagreements.html");
            }
            if (judged(claim)) {
                pages.add("index.html");
            }
            if (hangsOnOne(claim, "") || hangsOnOne(claim, fallen)) {
                pages.add("claims/single-source.html");
            }
        }
    }

    private static List<JsonNode> leaning(String path) {
        return claims.stream().filter(claim -> bases(claim).contains(path)).toList();
    }

    private static Set<String> bases(JsonNode claim) {
        Set<String> bases = new LinkedHashSet<>();
        for (JsonNode piece : claim.get("evidence")) {
            bases.add("articles/" + piece.get("article").asString() + ".html");
            bases.addAll(texts(piece.get("leans_on")));
        }
        return bases;
    }

    private static boolean has(JsonNode claim, String direction) {
        for (JsonNode piece : claim.get("evidence")) {
            if (piece.get("direction").asString().equals(direction)) {
                return true;
            }
        }
        return false;
    }

    private static boolean judged(JsonNode claim) {
        for (JsonNode judgement : judgements) {
            if (texts(judgement.get("rests_on")).contains(claim.get("id").asString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all support that a claim has left would go with one article or source. */
    private static boolean hangsOnOne(JsonNode claim, String fallen) {
        List<JsonNode> support = new ArrayList<>();
        for (JsonNode piece : claim.get("evidence")) {
            if (piece.get("direction").asString().equals("supports") && !falls(piece, List.of(fallen))) {
                support.add(piece);
            }
        }
        return !support.isEmpty()
                && bases(claim).stream()
                        .anyMatch(base -> support.stream().allMatch(piece -> falls(piece, List.of(fallen, base))));
    }

    private static boolean falls(JsonNode piece, List<String> fallen) {
        List<String> leans = texts(piece.get("leans_on"));
        return fallen.contains("articles/" + piece.get("article").asString() + ".html")
                || !leans.isEmpty() && fallen.containsAll(leans);
    }

    private static String subjectPage(String key) {
        String kind = key.substring(0, key.indexOf('/'));
        Map<String, String> plurals = Map.of("country", "countries", "person", "people");
        return plurals.getOrDefault(kind, kind + "s") + key.substring(key.indexOf('/')) + ".html";
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
