package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.link.reference.Doi;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorksTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Citation printed(String printed, String url) {
        return new CitationBuilder(printed)
                .with(CitationField.URL, url)
                .with(CitationField.DOI, Doi.in(printed).orElse(""))
                .build();
    }

    private static Citation work(String author, String year, String title) {
        List<String> authors = author.isEmpty() ? List.of() : List.of(author);
        return new CitationBuilder(author + year + title)
                .authors(authors)
                .with(CitationField.TITLE, title)
                .published(new IsoDate(year))
                .build();
    }

    private static String key(Citation citation) {
        return Works.keys(List.of(citation)).get(citation);
    }

    private static String id(Citation citation) {
        return Works.ids(Map.of("k", citation)).get("k").text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Tides, doi:10.5555/ABC.7                       | doi:10.5555/abc.7
            Roe, Tides. https://doi.org/10.5555/abc.7.          | doi:10.5555/abc.7
            Roe, Tides. https://doi.org/10.5555/abc.7/          | doi:10.5555/abc.7
            Roe, Tides (doi 10.5555/abc.7), 2019                | doi:10.5555/abc.7
            Roe, Tides [10.5555/abc.7]; 2019                    | doi:10.5555/abc.7
            Roe, Tides. “10.5555/abc.7”                         | doi:10.5555/abc.7
            Roe, Tides, 10.5555/S01(20)7-5                      | doi:10.5555/s01(20)7-5
            Roe, Tides, 10.5555/7                               | doi:10.5555/7
            """)
    void doiTellsAWorkFromAllOthersWhateverItsAddress(String note, String key) {
        assertThat(key(printed(note, "https://d.example"))).isEqualTo(key);
    }

    @Test
    void addressTellsAWorkWithoutDoi() {
        assertThat(key(printed("Roe. http://www.D.example/a/", "http://www.D.example/a/")))
                .isEqualTo("url:d.example/a");
    }

    @Test
    void wordsTellAWorkWithNeither() {
        assertThat(key(printed(" “Tides”, by Ann Roe (2019).", ""))).isEqualTo("text:tides by ann roe 2019");
    }

    @Test
    void addressAloneHasTheKeyOfACitationWithIt() {
        assertThat(Works.urlKey("https://d.example/a/")).isEqualTo("url:d.example/a");
        assertThat(Works.urlKey("https://doi.org/10.5555/ABC.7")).isEqualTo("doi:10.5555/abc.7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann        | 2023-11-30 | Ferries Since the Flood: A Slow Return | roe-2023-ferries-since-the-flood-a
            Roe, Ann        | 2023       | Tides                                  | roe-2023-tides
            ``              | 2023       | Tides                                  | 2023-tides
            Roe, Ann        | ``         | Tides                                  | roe-tides
            ``              | ``         | Tides                                  | tides
            ``              | ``         | ???                                    | x
            A B C D E F     | 2023       | Tides                                  | a-b-c-d-e-2023-tides
            Roe, Ann        | 2023       | “Slow ports” of the far north          | roe-2023-slow-ports-of-the-far
            Roe, Ann        | 2023       | The port’s masters' long way home      | roe-2023-the-ports-masters-long-way
            Øe, Ann         | 2023       | 港 and tides                            | oe-2023-gang-and-tides
            """)
    void idIsMadeOfAuthorYearAndTitle(String author, String year, String title, String id) {
        assertThat(id(work(author, year, title))).isEqualTo(id);
    }

    @Test
    void workWithoutTitleIsNamedAfterTheNote() {
        assertThat(id(printed("Ann Roe, Ferries Since the Flood, Tideline, 4 March 2025, p. 7.", "")))
                .isEqualTo("ann-roe-ferries-since-the-flood-tideline-4");
        assertThat(id(printed("https://www.d.example/ports", "https://www.d.example/ports")))
                .isEqualTo("www-d-example-ports");
    }

    @Test
    void worksOfTheSameWordsGetTheHashOfTheirKeys() {
        Citation work = work("Roe, Ann", "2023", "Tides");

        assertThat(Works.ids(Map.of("url:a", work, "url:b", work, "url:c", work("Poe, Bo", "2023", "Tides"))))
                .isEqualTo(Map.of(
                        "url:a", new Slug("roe-2023-tides-7bc44f"),
                        "url:b", new Slug("roe-2023-tides-9682cb"),
                        "url:c", new Slug("poe-2023-tides")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsAreTheSameForEveryOrderOfWorks(long seed) {
        Random random = new Random(seed);
        List<String> keys = new ArrayList<>();
        Map<String, Citation> works = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            keys.add("url:d.example/" + i);
            works.put(keys.get(i), work("Roe, Ann", "202" + random.nextInt(5), "Tides " + random.nextInt(3)));
        }
        Map<String, Slug> ids = Works.ids(works);
        Collections.shuffle(keys, random);
        Map<String, Citation> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, works.get(key)));

        assertThat(Works.ids(shuffled)).isEqualTo(ids);
        assertThat(new HashSet<>(ids.values())).hasSameSizeAs(works.keySet());
    }

    private static Citation authorTitleDate(String title, String year, String url) {
        return new CitationBuilder(title + year + url)
                .authors(List.of("Röe, Ann"))
                .with(CitationField.TITLE, title)
                .published(new IsoDate(year))
                .with(CitationField.URL, url)
                .build();
    }

    @Test
    void sameTitleAndDateUpToCaseMarksAndPunctuationAreOneWork() {
        Citation addressed = authorTitleDate("Tides: a Café", "2023", "https://d.example/a");
        Citation bare = authorTitleDate("Tides – A CAFE", "2023", "");

        assertThat(Works.keys(List.of(bare, addressed))).containsEntry(bare, "url:d.example/a");
        assertThat(Works.keys(List.of(bare, authorTitleDate("Tides: a Café", "2023", "")))
                        .values())
                .hasSize(2)
                .containsOnly("told:roe|tides a cafe|2023");
    }

    @Test
    void workWithoutAddressJoinsNeitherOfTwo() {
        Citation bare = authorTitleDate("Tides", "2023", "");
        Citation other = authorTitleDate("Tides", "2023", "https://d.example/b");

        assertThat(Works.keys(List.of(authorTitleDate("Tides", "2023", "https://d.example/a"), bare, other)))
                .containsEntry(bare, "told:roe|tides|2023")
                .containsEntry(other, "url:d.example/b");
    }

    @Test
    void otherDateIsAnotherWork() {
        assertThat(Works.keys(List.of(authorTitleDate("Tides", "2023", ""), authorTitleDate("Tides", "2024", "")))
                        .values())
                .doesNotHaveDuplicates();
    }
}
