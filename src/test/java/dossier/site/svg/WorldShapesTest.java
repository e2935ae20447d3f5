package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.names.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlines that ship with Dossier. */
class WorldShapesTest {
    private final WorldShapes world = new WorldShapes();

    @Test
    void everyCountryHasAPlaceButThoseWithoutOne() {
        List<String> without = new Gazetteer()
                .countries().stream()
                        .map(country -> country.code())
                        .filter(code -> world.land(code).isEmpty())
                        .toList();

        assertThat(without).containsExactlyInAnyOrder("AQ", "UM");
    }

    @Test
    void everyRingCloses() {
        for (WorldShapes.Land land : world.lands()) {
            for (WorldShapes.Ring ring : land.rings()) {
                List<Point> edge = WorldShapes.edge(ring.lines(), world.lines()::get);
                Point last = edge.get(edge.size() - 1);
                assertThat(last).as(land.code()).isEqualTo(edge.get(0));
            }
        }
    }

    @Test
    void linesOfARingMeet() {
        for (WorldShapes.Land land : world.lands()) {
            for (WorldShapes.Ring ring : land.rings()) {
                List<Point> ends = new ArrayList<>();
                for (int number : ring.lines()) {
                    List<Point> line = world.lines().get(number < 0 ? ~number : number);
                    ends.add(line.get(number < 0 ? line.size() - 1 : 0));
                    ends.add(line.get(number < 0 ? 0 : line.size() - 1));
                }
                for (int i = 1; i + 1 < ends.size(); i += 2) {
                    assertThat(Math.abs(ends.get(i).x() - ends.get(i + 1).x()) % 360)
                            .as(land.code())
                            .isZero();
                    assertThat(ends.get(i).y()).isEqualTo(ends.get(i + 1).y());
                }
            }
        }
    }

    @Test
    void placesLieInTheirCountryUnlessItIsSmallerThanADegree() {
        List<String> outside = world.lands().stream()
                .filter(land -> WorldShapes.extent(land).area() > 1)
                .filter(land -> {
                    List<Point> edge = WorldShapes.edge(land.rings().get(0).lines(), world.lines()::get);
                    Point place = land.place();
                    return List.of(-360, 0, 360).stream()
                            .noneMatch(turn -> new Polygon(edge).contains(place.translated(turn, 0)));
                })
                .map(WorldShapes.Land::code)
                .toList();

        assertThat(outside).isEmpty();
    }
}
