package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.phrase.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What maps show, how large they are, and that names on them never lie over each other. */
class WorldMapTest {
    private static final WorldShapes ATLAS = new WorldShapes();

    private static MapCountry country(String code, int mentions) {
        return new MapCountry(
                code, "Land <" + code + ">", mentions, code + ": " + mentions, "countries/" + code + ".html");
    }

    private static int bytes(WorldMap map) {
        return map.drawing().orElseThrow().toString().getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aCountryLeadsToItsPage() {
        String svg = WorldMap.of(List.of(country("MM", 9), country("TH", 1)), ATLAS, Phrases.ENGLISH)
                .drawing()
                .orElseThrow()
                .toString();

        assertThat(svg)
                .contains("<a href=\"countries/MM.html\" class=\"s4\"><title>MM: 9</title><path d=\"M")
                .contains("<title>TH: 1</title>");
    }

    @Test
    void whatIsTooSmallToSeeIsADot() {
        String svg = WorldMap.of(List.of(country("FR", 5), country("MC", 5), country("DE", 5)), ATLAS, Phrases.ENGLISH)
                .drawing()
                .orElseThrow()
                .toString();

        assertThat(svg).containsPattern("<a href=\"countries/MC.html\" class=\"s\\d\"><title>[^<]*</title><circle");
    }

    @Test
    void whatHasNoPlaceIsToldBesideTheMap() {
        WorldMap map = WorldMap.of(List.of(country("MM", 9), country("AQ", 3)), ATLAS, Phrases.ENGLISH);

        assertThat(map.seen()).extracting(MapCountry::code).containsExactly("MM");
        assertThat(map.unseen()).extracting(MapCountry::code).containsExactly("AQ");
        assertThat(WorldMap.of(List.of(country("AQ", 3)), ATLAS, Phrases.ENGLISH)
                        .drawing())
                .isEmpty();
        assertThat(WorldMap.around(country("AQ", 3), List.of(), ATLAS, Phrases.ENGLISH)
                        .drawing())
                .isEmpty();
    }

    @Test
    void theCountryItselfComesFirstOnItsMap() {
        MapCountry here = country("KZ", 1);
        WorldMap map = WorldMap.around(
                here, List.of(country("RU", 9), here, country("UZ", 2), country("BR", 8)), ATLAS, Phrases.ENGLISH);

        assertThat(map.seen().get(0)).isEqualTo(here);
        assertThat(map.seen()).extracting(MapCountry::code).doesNotContain("BR");
        assertThat(map.drawing().orElseThrow().toString()).contains("<a href=\"countries/KZ.html\" class=\"here\">");
    }

    @Test
    void mapsStayLight() {
        List<MapCountry> all = ATLAS.lands().stream()
                .filter(land -> !land.code().equals("-"))
                .map(land -> country(land.code(), 5))
                .toList();

        assertThat(bytes(WorldMap.of(
                        List.of(country("MM", 128), country("RU", 115), country("CN", 13), country("US", 4)),
                        ATLAS,
                        Phrases.ENGLISH)))
                .isLessThan(25_000);
        assertThat(bytes(WorldMap.of(all, ATLAS, Phrases.ENGLISH))).isLessThan(90_000);
        for (MapCountry country : all) {
            assertThat(bytes(WorldMap.around(country, List.of(country), ATLAS, Phrases.ENGLISH)))
                    .as(country.code())
                    .isLessThan(12_000);
        }
    }

    @Test
    void theSameCountriesAreDrawnAlike() {
        List<MapCountry> countries = List.of(country("MM", 9), country("RU", 8), country("FJ", 3));

        assertThat(WorldMap.of(countries, ATLAS, Phrases.ENGLISH))
                .hasToString(WorldMap.of(countries, new WorldShapes(), Phrases.ENGLISH)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"1, '1 and more'", "3, '1, 2, 3 and more'", "128, '1–4, 5–19, 20–49, 50 and more'"})
    void stepsAreRoundNumbers(int most, String words) {
        assertThat(String.join(", ", ClassBreaks.upTo(most).words(Phrases.ENGLISH)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 4", "1, 0, 4", "128, 0, 1", "3, 2, 3", "128, 4, 1", "128, 5, 2", "128, 128, 4"})
    void theMostMentionedIsInTheDarkestStep(int most, int number, int step) {
        assertThat(ClassBreaks.upTo(most).of(number)).isEqualTo(step);
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNameLiesOnAnotherAtAnySize(int seed) {
        Random random = new Random(seed);
        Bounds frame = new Bounds(0, 0, 1600, 800);
        double[] sizes = {26, 40, 68};
        List<MapNames.NameRequest> wanted = new ArrayList<>();
        List<Bounds> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Point at = new Point(random.nextInt(1600), random.nextInt(800));
            Bounds room = Bounds.around(at.x(), at.y(), 1 + random.nextInt(150), 1 + random.nextInt(90));
            wanted.add(new MapNames.NameRequest("" + i, "Country".substring(random.nextInt(4)) + i, at, room));
            if (i % 7 == 0) {
                marks.add(Bounds.around(at.x(), at.y(), 9, 9));
            }
        }
        List<MapNames.PlacedName> names =
                MapNames.of(wanted, new MapNames.MapSpace(frame, marks, (one, bounds) -> 0), sizes);

        assertThat(names).isNotEmpty();
        for (int size = 0; size < sizes.length; size++) {
            List<Bounds> boxes = new ArrayList<>(marks);
            for (MapNames.PlacedName name : names) {
                if (name.sizes() > size) {
                    Bounds bounds = name.bounds(sizes[size]);
                    assertThat(frame.contains(bounds)).isTrue();
                    assertThat(boxes).noneMatch(bounds::overlaps);
                    boxes.add(bounds);
                }
            }
        }
    }
}
