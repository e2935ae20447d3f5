package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of articles, footnotes and sources say of each other, on sites of random seeds. */
class SourcesLawsTest {
    private static final List<String> PEOPLE = List.of("Roe, Ann", "Poe, Bo", "Loe, Cy");

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void usesOnSourcePagesAreExactlyTheCitationsInArticles(long seed) throws IOException {
        Random random = new Random(seed);
        for (int article = 0; article < 6; article++) {
            write(article, notes(random));
        }

        Map<String, String> site = build();

        Set<String> uses = new TreeSet<>();
        Set<String> inArticles = new TreeSet<>();
        Set<String> onFootnotes = new TreeSet<>();
        pages(
                site,
                "sources/",
                (path, page) -> page.select(".use > h3 > a[href*=footnotes/]")
                        .forEach(note -> uses.add(end(note) + " " + path)));
        pages(
                site,
                "articles/",
                (path, page) -> page.select(".notes > li")
                        .forEach(note -> note.select("a[href*=sources/]")
                                .forEach(source -> inArticles.add(
                                        end(note.selectFirst("a[href*=footnotes/]")) + " " + end(source)))));
        pages(
                site,
                "footnotes/",
                (path, page) ->
                        page.select(".cited > .work > a").forEach(source -> onFootnotes.add(path + " " + end(source))));
        assertThat(uses).isNotEmpty();
        assertThat(inArticles).isEqualTo(uses);
        assertThat(onFootnotes).isEqualTo(uses);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void notesInAnotherOrderChangeOnlyThePagesThatSpeakOfThem(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> notes = notes(random);
        write(0, notes);
        for (int article = 1; article < 6; article++) {
            write(article, notes(random));
        }
        Map<String, String> before = build();
        Collections.shuffle(notes.subList(1, notes.size()), random);
        write(0, notes);

        Map<String, String> after = build();

        List<String> others = before.keySet().stream()
                .filter(path -> path.matches("footnotes/(?!report-0/).*/\\d+\\.html"))
                .filter(path -> !before.get(path).contains("report-0/")
                        && !after.get(path).contains("report-0/"))
                .toList();
        assertThat(others).isNotEmpty();
        assertThat(others).allSatisfy(path -> assertThat(after.get(path)).isEqualTo(before.get(path)));
    }

    private Map<String, String> build() throws IOException {
        Run run = Run.build(dir);
        assertThat(run.status()).as(run.err()).isZero();
        return Run.files(dir.resolve("site"));
    }

    private static void pages(Map<String, String> site, String folder, BiConsumer<String, Document> look) {
        site.forEach((path, html) -> {
            if (path.startsWith(folder) && path.endsWith(".html") && !path.matches(".*/(index|by-|shared).*")) {
                look.accept(path, Jsoup.parse(html));
            }
        });
    }

    private static String end(Element link) {
        return link.attr("href").replace("../", "");
    }

    private void write(int article, List<String> notes) throws IOException {
        StringBuilder text =
                new StringBuilder("Report " + article + "\n\nBy Zed Doe, March " + (article + 1) + ", 2025\n\n");
        StringBuilder list = new StringBuilder("\nNotes\n");
        for (int i = 0; i < notes.size(); i++) {
            text.append("The ferry came to quay number ")
                    .append(i)
                    .append(" in the morning.[")
                    .append(i + 1)
                    .append("] ");
            list.append('[').append(i + 1).append("] ").append(notes.get(i)).append('\n');
        }
        Files.createDirectories(dir.resolve("seeds"));
        Files.writeString(dir.resolve("seeds/report-" + article + ".txt"), text + "\n" + list);
    }

    private static List<String> notes(Random random) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            String work = work(random);
            notes.add(
                    switch (random.nextInt(i == 0 ? 4 : 7)) {
                        case 0 -> "The office told the author so.";
                        case 1 -> work + "; " + work(random);
                        case 2, 3 -> work;
                        case 4 -> "Ibid., p. " + i;
                        case 5 -> "See supra note 1, at " + i;
                        default -> "Ibid.";
                    });
        }
        return notes.stream().collect(Collectors.toCollection(ArrayList::new));
    }

    private static String work(Random random) {
        int number = random.nextInt(9);
        String work = PEOPLE.get(number % 3) + ". 2023. Tides of the Quay Number " + number + ". Tideline.";
        return random.nextBoolean() ? work : work + " https://d.example/" + number;
    }
}
