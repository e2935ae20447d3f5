package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which part of the world a map shows. */
class MapRegionTest {
    private static final WorldShapes ATLAS = new WorldShapes();

    /** @param mentions codes and numbers in turn: {@code MM 128 RU 115} */
    private static Bounds region(String mentions) {
        String[] words = mentions.split(" ");
        List<MapRegion.Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            weighed.add(new MapRegion.Weighed(ATLAS.land(words[i]).orElseThrow(), Integer.parseInt(words[i + 1])));
        }
        return MapRegion.of(weighed);
    }

    private static boolean shows(Bounds region, String code) {
        Point place = ATLAS.land(code).orElseThrow().place();
        double middle = (region.left() + region.right()) / 2;
        return region.contains(WorldShapes.near(place.x(), middle), place.y());
    }

    @Test
    void aFewMentionsFarAwayDoNotShrinkTheOthers() {
        Bounds region = region("MM 128 RU 115 PK 16 CN 13 BD 5 UA 5 IN 4 TH 2 US 4 AR 1");

        assertThat(List.of("MM", "RU", "PK", "CN", "BD", "IN", "TH")).allMatch(code -> shows(region, code));
        assertThat(List.of("US", "AR")).noneMatch(code -> shows(region, code));
    }

    @Test
    void twoThatMatterAlikeAreBothShownHoweverFarApart() {
        Bounds region = region("US 40 DE 40");

        assertThat(List.of("US", "DE")).allMatch(code -> shows(region, code));
    }

    @Test
    void countriesOnBothSidesOf180DegreesAreNeighbours() {
        Bounds region = region("FJ 9 WS 9 TO 9 NZ 9");

        assertThat(List.of("FJ", "WS", "TO", "NZ")).allMatch(code -> shows(region, code));
        assertThat(region.width()).isLessThan(60);
    }

    @Test
    void oneSmallCountryHasSomethingAroundIt() {
        assertThat(region("SG 5").width()).isGreaterThan(7);
    }

    @Test
    void whatIsMentionedOftenIsNeverLeftOut() {
        Bounds region = region("DE 10 FR 10 IT 10 PL 10 AT 10 CH 10 ES 10 NZ 9");

        assertThat(shows(region, "NZ")).isTrue();
    }

    @Test
    void theWholeWorldIsTheWorld() {
        Bounds region = region("US 50 BR 50 ZA 50 DE 50 RU 50 CN 50 AU 50 JP 50 AR 50");

        assertThat(region.width()).isGreaterThan(250);
    }
}
