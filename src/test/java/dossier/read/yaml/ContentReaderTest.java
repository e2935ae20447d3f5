package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.Acceptances;
import dossier.model.entry.Acceptances.Acceptance;
import dossier.model.entry.ArticleEntry;
import dossier.model.entry.Content;
import dossier.model.entry.CslStyle;
import dossier.model.entry.EventEntry;
import dossier.model.entry.GlossaryEntry;
import dossier.model.entry.PublisherEntry;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.model.entry.Yardstick;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private final Problems problems = new Problems();

    @TempDir
    private Path temporary;

    @Test
    void everySettingIsRead() {
        assertThat(example("every-key").settings())
                .isEqualTo(new Settings(
                        "Myanmar and its neighbours",
                        "After the coup: five articles",
                        "What five articles say, and where they disagree.",
                        "en",
                        "https://example.org/dossier",
                        "Institute of Examples",
                        CslStyle.builtIn("apa"),
                        Yardstick.ICD_203,
                        "places",
                        new IsoDate("2026-11"),
                        new IsoDate("2026-10")));
    }

    @Test
    void everyKeyOfAnArticleIsRead() {
        Location file = Location.file("content/articles/goodwill-visit.yaml");
        Map<SubjectKind, List<YamlText>> subjects = new EnumMap<>(Map.of(
                SubjectKind.COUNTRY,
                        List.of(at(file, "MM", 13, 13, "countries[0]"), at(file, "NO", 13, 17, "countries[1]")),
                SubjectKind.TOPIC, List.of(at(file, "trade", 15, 5, "topics[0]")),
                SubjectKind.PERSON, List.of(at(file, "min-aung-hlaing", 16, 10, "people[0]")),
                SubjectKind.ORGANISATION, List.of(at(file, "sac", 17, 17, "organisations[0]")),
                SubjectKind.PLACE, List.of(at(file, "naypyidaw", 18, 10, "places[0]"))));

        assertThat(example("every-key").articles().get(1))
                .isEqualTo(new ArticleEntry(
                        new Slug("goodwill-visit"),
                        file,
                        at(file, "goodwill visit.txt", 1, 7, "seed"),
                        "2024",
                        List.of("Jane Doe", "Sein Win"),
                        "The Example Times",
                        new IsoDate("2025-03-04"),
                        "https://example.org/a?b=c#d",
                        "press-release",
                        "digest",
                        "B3",
                        "One line.\nAnother.",
                        subjects,
                        new Acceptances(
                                List.of(new Acceptance(at(file, "marker-without-note", 19, 10, "accept[0]"), ""))),
                        List.of(at(file, "country/myanmar#p2", 20, 17, "deny_mentions[0]")),
                        List.of(at(file, "person/min-aung-hlaing#p1 the chairman", 21, 16, "add_mentions[0]")),
                        RetractionStatus.SOUND,
                        List.of()));
    }

    @Test
    void whatAnArticleDoesNotSayIsEmpty() {
        Location file = Location.file("content/articles/a-paper.yml");
        Map<SubjectKind, List<YamlText>> none = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            none.put(kind, List.of());
        }

        assertThat(example("every-key").articles().get(0))
                .isEqualTo(new ArticleEntry(
                        new Slug("a-paper"),
                        file,
                        at(file, "paper.md", 1, 7, "seed"),
                        "",
                        List.of(),
                        "",
                        IsoDate.UNKNOWN,
                        "",
                        "",
                        "",
                        "",
                        "",
                        none,
                        Acceptances.NONE,
                        List.of(),
                        List.of(),
                        RetractionStatus.SOUND,
                        List.of()));
    }

    @Test
    void everyKeyOfASubjectIsRead() {
        Location countries = Location.file("content/countries.yaml");
        Location topics = Location.file("content/topics.yaml");
        Location people = Location.file("content/people.yaml");

        assertThat(example("every-key").subjects())
                .startsWith(
                        new SubjectEntry(
                                SubjectKind.COUNTRY,
                                at(countries, "MM", 1, 1, "MM"),
                                "",
                                "A country.",
                                List.of(at(countries, "Burma", 3, 13, "MM.aliases[0]")),
                                List.of(at(countries, "Naypyidaw", 4, 16, "MM.stands_for[0]")),
                                at(countries, "", 1, 1, "country"),
                                List.of(),
                                List.of(at(countries, "Burma Street", 5, 12, "MM.not_in[0]")),
                                List.of()),
                        new SubjectEntry(
                                SubjectKind.TOPIC,
                                at(topics, "trade", 1, 1, "trade"),
                                "Trade",
                                "Buying and selling.",
                                List.of(
                                        at(topics, "commerce", 4, 13, "trade.aliases[0]"),
                                        at(topics, "exports", 5, 11, "trade.terms[0]"),
                                        at(topics, "imports", 5, 20, "trade.terms[1]")),
                                List.of(),
                                at(topics, "", 1, 1, "country"),
                                List.of(at(topics, "buy + sell", 6, 10, "trade.near[0]")),
                                List.of(),
                                List.of()),
                        new SubjectEntry(
                                SubjectKind.PERSON,
                                at(people, "min-aung-hlaing", 1, 1, "min-aung-hlaing"),
                                "Min Aung Hlaing",
                                "A general.",
                                List.of(at(people, "the general", 4, 13, "min-aung-hlaing.aliases[0]")),
                                List.of(),
                                at(people, "MM", 5, 12, "min-aung-hlaing.country"),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void subjectsComeKindByKind() {
        assertThat(example("every-key").subjects())
                .extracting(subject -> subject.kind() + " " + subject.id())
                .containsExactly(
                        "COUNTRY MM", "TOPIC trade", "PERSON min-aung-hlaing", "ORGANISATION sac", "PLACE naypyidaw");
    }

    @Test
    void everyKeyOfAPublisherAndASourceIsRead() {
        Location publishers = Location.file("content/publishers.yaml");
        Location sources = Location.file("content/sources.yaml");
        Content content = example("every-key");

        assertThat(content.publishers())
                .containsExactly(new PublisherEntry(
                        new Slug("example-times"),
                        new Location(publishers.file(), 1, 1),
                        "The Example Times",
                        List.of(at(publishers, "Example Times", 3, 13, "example-times.aliases[0]")),
                        "A newspaper.",
                        "http://example.org",
                        "B",
                        List.of()));
        assertThat(content.sources())
                .containsExactly(new SourceEntry(
                        at(sources, "doe-2024", 1, 1, "doe-2024"),
                        "A report",
                        List.of("Jane Doe"),
                        List.of("Max Roe"),
                        "report",
                        "Papers on Examples",
                        Map.of(
                                "volume", "12",
                                "issue", "3",
                                "pages", "101–120",
                                "edition", "2nd",
                                "number", "A7",
                                "place", "Lisbon"),
                        "Institute of Examples",
                        new IsoDate("2024"),
                        "https://example.org/r",
                        "10.5555/r",
                        "C2",
                        "It says much.",
                        List.of(at(sources, "doe-2024-draft", 19, 11, "doe-2024.merge[0]")),
                        List.of(at(sources, "roe-2024", 20, 14, "doe-2024.distinct[0]")),
                        List.of(at(sources, "goodwill-visit/3", 21, 11, "doe-2024.notes[0]")),
                        RetractionStatus.SOUND,
                        Acceptances.NONE,
                        List.of(at(sources, "doe-2023", 22, 14, "doe-2024.formerly[0]"))));
    }

    @Test
    void everyKeyOfAnEventAndATermIsRead() {
        Location events = Location.file("content/events.yaml");
        Location glossary = Location.file("content/glossary.yaml");
        Content content = example("every-key");
        EventEntry event = content.events().get(0);

        assertThat(List.of(event.id(), event.at(), event.date(), event.end(), event.title(), event.summary()))
                .hasToString("[visit, content/events.yaml:1:1, 2025-03-04, 2025-03, A visit, They met.]");
        assertThat(event.passages()).containsExactly(at(events, "goodwill-visit#p1", 6, 14, "visit.passages[0]"));
        assertThat(event.subjects().get(SubjectKind.COUNTRY))
                .containsExactly(at(events, "RU", 7, 15, "visit.countries[0]"));
        assertThat(content.glossary())
                .containsExactly(new GlossaryEntry(
                        new Slug("sac"),
                        new Location(glossary.file(), 1, 1),
                        "SAC",
                        "State Administration Council",
                        "The body that the army set up.",
                        at(glossary, "organisation/sac", 5, 8, "sac.see")));
    }

    @Test
    void missingFolderIsAnEmptyContent() {
        Content content = new ContentReader().read(temporary.resolve("none"), "content", problems);

        assertThat(content).isEqualTo(Content.NONE);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatIsWrongDoesNotHideTheRest() {
        assertThat(example("bad-id").subjects())
                .extracting(SubjectEntry::name)
                .containsExactly("Free trade", "Beijing");
        assertThat(example("bad-id").articles())
                .extracting(ArticleEntry::id)
                .containsExactly(new Slug("goodwill-visit"));
        assertThat(example("wrong-type").articles()).isEmpty();
        assertThat(example("bad-url").publishers())
                .extracting(PublisherEntry::url)
                .startsWith("", "", "", "");
        assertThat(example("missing-key").events())
                .extracting(EventEntry::title, EventEntry::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("visit", IsoDate.UNKNOWN));
    }

    @Test
    void articlesComeInTheOrderOfTheirNames() throws IOException {
        Path articles = Files.createDirectories(temporary.resolve("articles"));
        for (int i = 999; i >= 100; i--) {
            Files.writeString(articles.resolve("article-" + i + ".yaml"), "seed: " + i + ".txt\n");
        }

        List<ArticleEntry> read =
                new ContentReader().read(temporary, "content", problems).articles();

        assertThat(read).hasSize(900).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void fileOfMillionsOfCharactersIsTooLarge() throws IOException {
        Files.writeString(temporary.resolve("topics.yaml"), "# 3,000,003\n" + "#".repeat(2_999_991));

        new ContentReader().read(temporary, "content", problems);

        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                        content/topics.yaml: error: this file has 3000003 characters; at most 3000000 are read
                          remove what the dossier does not need""");
    }

    @Test
    void fileThatMayNotBeReadIsAProblem() throws IOException {
        Path file = Files.writeString(temporary.resolve("topics.yaml"), "trade: {name: Trade}\n");
        // Some users, such as root, may read everything.
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file));

        new ContentReader().read(temporary, "content", problems);

        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                        content/topics.yaml: error: the file cannot be read
                          check that it exists and that you may read it""");
    }

    @Test
    void whatEditorsLeaveIsPassedOver() throws IOException {
        for (String folder : List.of("", "articles/", "notes/")) {
            for (String name :
                    List.of("topics.yaml~", ".#a.yaml", ".DS_Store", "Thumbs.db", "desktop.ini", "~$note.md")) {
                Path file = temporary.resolve(folder + name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "\u0000");
            }
        }

        new ContentReader().read(temporary, "content", problems);

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void linksThatLeadOutsideOrNowhereAreProblems(@TempDir Path elsewhere) throws IOException {
        Path topics = Files.writeString(elsewhere.resolve("t.yaml"), "trade: {name: Trade}\n");
        Files.createSymbolicLink(temporary.resolve("topics.yaml"), topics);
        Files.createSymbolicLink(temporary.resolve("articles"), elsewhere);
        Files.createSymbolicLink(temporary.resolve("claims.yaml"), elsewhere.resolve("none"));

        Content content = new ContentReader().read(temporary, "content", problems);

        assertThat(content.subjects()).isEmpty();
        assertThat(content.articles()).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.code())
                .containsExactly(
                        "content/articles link-outside",
                        "content/claims.yaml dead-link",
                        "content/topics.yaml link-outside");
        assertThat(problems.hasErrors()).isTrue();
    }

    private Content example(String folder) {
        Path path = Path.of("src/test/resources/content", folder, "content");
        return new ContentReader().read(path, "content", problems);
    }

    private static YamlText at(Location file, String text, int line, int column, String path) {
        return new YamlText(text, new Location(file.file(), line, column), path);
    }
}
