package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.link.reference.Doi;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkMergeTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /**
     * {@code authors; year; title; container; address; more}, where more is such as {@code volume=2, edition=3}; cells may be
     * left out at the end.
     */
    private static Citation work(String cells) {
        String[] cell = Arrays.copyOf(cells.split(";", -1), 6);
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cell[i] == null ? "" : cell[i].strip();
        }
        CitationBuilder work = new CitationBuilder(cells)
                .authors(cell[0].isEmpty() ? List.of() : List.of(cell[0].split(" & ")))
                .published(new IsoDate(cell[1]))
                .with(CitationField.TITLE, cell[2])
                .with(CitationField.CONTAINER, cell[3])
                .with(CitationField.URL, cell[4])
                .with(CitationField.DOI, Doi.in(cell[4]).orElse(""));
        for (String more : cell[5].isEmpty() ? new String[0] : cell[5].split(", ")) {
            String[] field = more.split("=");
            work.with(CitationField.valueOf(field[0].toUpperCase(Locale.ROOT)), field[1]);
        }
        return work.build();
    }

    private static String reason(String one, String other) {
        return new WorkMerge(List.of(work(one), work(other)), List.of())
                .reason(work(one), work(other))
                .map(Message::english)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; 2023; TIDES of home.                 | the same words
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; 2023-11-30; Tides of Home            | the same author, title and year
            Roe, Ann; 2023; The Tides of Home         | Roe, Ann; 2023; Tides of Home                  | the same author, title and year
            Roe, Ann; 2023; Die Fähren                | Roe, Ann; 2023; Fähren                         | the same author, title and year
            Roe, Ann; 2023; Tides of Home             | Ann Roe; 2023; Tides of Home                   | the same author, title and year
            Roe, Ann; 2023; Tides of Home             | A. Roe; 2023; Tides of Home                    | the same author, title and year
            Roe, Ann; 2023; Tides of Home             | ROE Ann; 2023; The Tides of Home                 | the same author, title and year
            Roe, Ann; 2023; Tides of Home             | Roe A.; 2023; Tides of Home                    | the same author, title and year
            Roe, Ann B.; 2023; Tides of Home          | A.B. Roe; 2023; Tides of Home                  | the same author, title and year
            Roe, Ann, Jr.; 2023; Tides of Home        | Ann Roe; 2023; Tides of Home                   | the same author, title and year
            van der Roe, Ann; 2023; Tides of Home     | Ann van der Roe; 2023; Tides of Home           | the same author, title and year
            Röe, Ann; 2023; Tides of Home             | Roe, Ann; 2023; Tides of Home                  | the same author, title and year
            Roe Ann; 2023; Tides of Home              | Ann Roe; 2023; Tides of Home                   | the same title and year, the author’s names in another order
            Yurchenko, I.; 2023; Ports; Delta         | Iurchenko, I.; 2023; Ports; Delta              | the same title, year and publication, the author’s name in another spelling
            Khodosky, I.; 2023; Ports; Delta          | Hodoskii, I.; 2023; Ports; Delta               | the same title, year and publication, the author’s name in another spelling
            Tsvetov, I.; 2023; Ports; Delta           | Cvetov, I.; 2023; Ports; Delta                 | the same title, year and publication, the author’s name in another spelling
            Müller, I.; 2023; Ports; Delta            | Mueller, I.; 2023; Ports; Delta                | the same title, year and publication, the author’s name in another spelling
            Петров, И.; 2023; Порты; Дельта           | Petrov, I.; 2023; Порты; Дельта                | the same title, year and publication, the author’s name in another spelling
            Roe, Ann; 2023; Tides: A Slow Return      | Roe, Ann; 2023; Tides                          | the same author and year, the title without its subtitle
            Roe, Ann; 2023; Who Rows? Boats of 1920   | Roe, Ann; 2023; Who Rows                       | the same author and year, the title without its subtitle
            Roe, Ann; 2023; Old Boats. New Quays      | A. Roe; 2023; Old Boats                        | the same author and year, the title without its subtitle
            Roe, Ann; 2023; Old Boats – New Quays     | Roe, Ann; 2023-04; The Old Boats               | the same author and year, the title without its subtitle
            ; 2023-11-30; Tides of Home; The Post     | Roe, Ann; 2023-11-30; Tides of Home; Post      | the same title, publication and day
            Roe; 2023; Tides; Delta; https://doi.org/10.5555/a | Roe; 2023; Tides; Delta; https://d.example/a | the same author, title and year
            Roe; 2023; Tides; ; http://dx.doi.org/10.5555/A | Roe; 2022; Tide; ; https://doi.org/10.5555/a | the same DOI
            Roe; 2023; Tides; ; http://www.d.example/a?utm_source=b | ; ; ; ; https://d.example/a/      | the same address
            Roe; 2023; Tides; ; https://web.archive.org/web/2020/http://d.example/a | ; ; ; ; https://d.example/a | the same address
            Roe, Ann; 2023; Annual Report; Delta      | A. Roe; 2023; Annual report; Delta           | the same author, title and year
            Roe, Ann & Poe, Bo; 2023; How Slow Boats Come Home; ; https://arxiv.org/abs/1 | Roe, Ann & Poe, Bo; 2024; How Slow Boats Come Home; Delta; ; volume=4 | a preprint and its printed form, with the same authors and title
            Roe, Ann; 2023; How Slow Boats Come Home; ; https://doi.org/10.48550/arXiv.1 | A. Roe; 2023; How Slow Boats Come Home; Delta; https://doi.org/10.5555/a | a preprint and its printed form, with the same authors and title
            Roe, Ann; 2023; How Slow Boats Come Home; Working Paper 7 | Roe, Ann; 2024; How Slow Boats Come Home; Delta; ; pages=1-9 | a preprint and its printed form, with the same authors and title
            """)
    void oneWorkInOtherWords(String one, String other, String reason) {
        assertThat(reason(one, other)).isEqualTo(reason);
        assertThat(reason(other, one)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; 2024; Tides of Home
            Roe, Ann; 2023-11-30; Tides of Home       | Roe, Ann; 2023-11-29; Tides of Home
            Roe, Ann; 2023; Tides of Home             | Roe, Bo; 2023; Tides of Home
            Roe, Ann; 2023; Tides of Home             | Roe, Amy; 2023; Tides of Home
            Roe, Ann; 2023; Tides of Home             | Poe, Ann; 2023; Tides of Home
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; ; Tides of Home
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; ; Tides of Home and Abroad
            Roe, Ann; 2023; Tides of Home             | Roe, Ann; 2023; Tides of Home and Abroad
            Roe, Ann; 2023; Tides 1                   | Roe, Ann; 2023; Tides 2
            Roe, Ann; 2023; Tides: Part 2             | Roe, Ann; 2023; Tides
            Roe, Ann; 2023; Tides: Volume Two         | Roe, Ann; 2023; Tides
            Roe, Ann; 2023; Tides: II                 | Roe, Ann; 2023; Tides
            Roe, Ann; 2023; Tides: Part One           | Roe, Ann; 2023; Tides: Part Two
            Roe, Ann; 2023; Tides: A History          | Roe, Ann; 2023; Tides: A Memoir
            Roe, Ann; 2023; Tides; ; ; edition=1st    | Roe, Ann; 2023; Tides; ; ; edition=2nd
            Roe, Ann; 2023; Tides; ; ; volume=1       | Roe, Ann; 2023; Tides; ; ; volume=2
            Roe, Ann; 2023; Tides; ; ; number=11      | Roe, Ann; 2023; Tides; ; ; number=12
            Roe; 2023; Tides; Delta; https://d.example/a | Roe; 2023; Tides; Delta; https://d.example/b
            Roe; 2023; Tides; Delta; https://doi.org/10.5555/a | Roe; 2023; Tides; Delta; https://doi.org/10.5555/b
            Roe; 2023; Tides; ; https://d.example     | Poe; 2023; Boats; ; https://www.d.example/
            Roe; 2023; Tides; ; https://d.example/?a=1 | Roe; 2023; Tides; ; https://d.example/?a=2
            Roe, Ann; 2023; Annual Report             | A. Roe; 2023; Annual Report.
            Roe, Ann; 2023; Introduction; Delta       | Roe, Ann; 2023; Introduction; Rivers
            Roe, Ann; 2023-01; Statement; Delta       | Roe, Ann; 2023-02; Statement; Delta
            Roe, Ann; 2023; Editorial; Delta; ; issue=1 | Roe, Ann; 2023; Editorial; Delta; ; issue=2
            Roe, Ann; 2023; Introduction: Old Boats   | Roe, Ann; 2023; Introduction
            ; 2023-11-30; Tides of Home; Post         | ; 2023-11-29; Tides of Home; Post
            ; 2023-11-30; Tides of Home; Post         | ; 2023-11-30; Tides of Home; Delta
            ; 2023-11-30; Press Release; Post         | ; 2023-11-30; Press release; The Post
            Yurchenko, I.; 2023; Ports; Delta         | Iurchenko, I.; 2023; Ports; Rivers
            Yurchenko, I.; 2023; Ports; Delta         | Iurchenko, P.; 2023; Ports; Delta
            Roe, Ann; 2023; How Slow Boats Come Home; Rivers; ; volume=1 | Roe, Ann; 2024; How Slow Boats Come Home; Delta; ; volume=4
            Roe, Ann; 2022; How Slow Boats Come Home; ; https://arxiv.org/abs/1 | Roe, Ann; 2024; How Slow Boats Come Home; Delta; ; volume=4
            Roe, Ann; 2025; How Slow Boats Come Home; ; https://arxiv.org/abs/1 | Roe, Ann; 2024; How Slow Boats Come Home; Delta; ; volume=4
            Roe & Poe; 2023; How Slow Boats Come Home; ; https://arxiv.org/abs/1 | Roe & Loe; 2023; How Slow Boats Come Home; Delta; https://d.example/a; volume=4
            """)
    void twoWorks(String one, String other) {
        assertThat(reason(one, other)).isEmpty();
        assertThat(reason(other, one)).isEmpty();
    }

    @Test
    void formThatMayBeOfEitherOfTwoStaysAlone() {
        Citation history = work("Roe, Ann; 2023; Tides: A History");
        Citation memoir = work("Roe, Ann; 2023; Tides: A Memoir");
        Citation tides = work("Roe, Ann; 2023; Tides");

        assertThat(keys(List.of(history, memoir, tides)).values()).doesNotHaveDuplicates();
    }

    @Test
    void detailTellsApartWhatAnotherJoins() {
        Citation first = work("Roe, Ann; 2023; Tides; ; https://d.example/a; volume=1");
        Citation second = work("Roe, Ann; 2023; Tides; ; https://d.example/b; volume=2");
        Citation ofFirst = work("A. Roe; 2023; Tides; ; ; volume=1");

        assertThat(keys(List.of(first, second, ofFirst)))
                .containsEntry(ofFirst, "url:d.example/a")
                .containsEntry(second, "url:d.example/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | Roe, A.; ; Boats Come Home    | the title and author of an article of this dossier
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | Roe, Ann; 2025; Boats come home; Other | the same author, title and year
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | ; ; Boats Come Home; Tideline | the title and publisher of an article of this dossier
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | ; 2025; Boats Come Home; The Tideline | the title and publisher of an article of this dossier
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | Roe, Ann; 2024; Boats Come Home | ``
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | ; ; Boats Come Home; Delta | ``
            Ann Roe; 2025-03-04; Boats Come Home; Tideline | Poe, Bo; ; Boats Come Home; Tideline | ``
            Ann Roe; 2025-03-04; Boats; Tideline           | Roe, Ann; ; Boats | ``
            """)
    void noteThatNamesAnArticleOfTheDossier(String article, String note, String reason) {
        assertThat(new WorkMerge(List.of(work(note)), List.of(work(article)))
                        .reason(work(note), work(article))
                        .map(Message::english)
                        .orElse(""))
                .isEqualTo(reason);
    }

    private static Map<Citation, String> keys(List<Citation> works) {
        return new WorkMerge(works, List.of()).keys();
    }

    /** Works that share many of their details, so that reasons to join and to part them meet. */
    private static List<Citation> mixed(Random random) {
        List<List<String>> cells = List.of(
                List.of("Roe, Ann", "A. Roe", "ROE Ann", "Roe Ann", "Iurov, I.", "Yurov, I.", "", "Roe, Ann & Poe, Bo"),
                List.of("2023", "2023-11-30", "2023-11", "2024", ""),
                List.of("Tides of Home", "The Tides of Home: A History", "Tides of Home: A Memoir", "Statement"),
                List.of("Delta", "The Delta", "", "Working Paper 3"),
                List.of(
                        "",
                        "",
                        "https://d.example/a",
                        "http://www.d.example/a/",
                        "https://d.example/b",
                        "https://doi.org/10.5555/a",
                        "https://doi.org/10.5555/b",
                        "https://arxiv.org/abs/1"),
                List.of("", "", "", "volume=1", "volume=2", "edition=2"));
        List<Citation> works = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            works.add(work(cells.stream()
                    .map(cell -> cell.get(random.nextInt(cell.size())))
                    .collect(Collectors.joining(";"))));
        }
        return works;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfWorksChangesNoKey(long seed) {
        Random random = new Random(seed);
        List<Citation> works = mixed(random);
        Map<Citation, String> keys = keys(works);
        Collections.shuffle(works, random);

        assertThat(keys(works)).isEqualTo(keys);
        assertThat(new HashSet<>(keys.values())).hasSizeBetween(2, keys.size() - 1);
    }

    /** Joined or not is the same for all pairs, however they are joined; and what is told apart is never joined. */
    @ParameterizedTest
    @MethodSource("seeds")
    void joiningIsTransitiveAndKeepsApartWhatDiffers(long seed) {
        List<Citation> works = mixed(new Random(seed));
        WorkMerge merge = new WorkMerge(works, List.of());
        Map<Citation, String> keys = merge.keys();
        Map<String, Set<String>> dois = new HashMap<>();

        works.forEach(one -> {
            works.forEach(other -> assertThat(merge.reason(one, other).isPresent())
                    .isEqualTo(keys.get(one).equals(keys.get(other))));
            if (!one.doi().isEmpty()) {
                dois.computeIfAbsent(keys.get(one), key -> new HashSet<>()).add(one.doi());
            }
        });
        assertThat(dois.values()).allSatisfy(ofWork -> assertThat(ofWork).hasSizeBetween(1, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joiningAgainWhatIsJoinedChangesNothing(long seed) {
        List<Citation> works = mixed(new Random(seed));
        Map<Citation, String> keys = keys(works);
        List<Citation> twice = new ArrayList<>(works);
        twice.addAll(works);

        assertThat(keys(twice)).isEqualTo(keys);
        assertThat(keys.keySet().stream()
                        .collect(Collectors.groupingBy(keys::get))
                        .values())
                .allSatisfy(ofWork ->
                        assertThat(new HashSet<>(keys(ofWork).values())).hasSize(1));
    }
}
