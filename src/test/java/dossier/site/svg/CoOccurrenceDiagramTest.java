package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is named with whom, as a picture. */
class CoOccurrenceDiagramTest {
    private static Neighbour neighbour(String name, int passages) {
        return new Neighbour(name, "people/" + passages + ".html", "#with-" + passages, passages);
    }

    private static List<Neighbour> neighbours(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> neighbour(
                        "Ministry of Words ".repeat(1 + random.nextInt(3)).strip() + i, 1 + random.nextInt(99)))
                .sorted(Comparator.comparingInt((Neighbour neighbour) -> -neighbour.passages()))
                .toList();
    }

    private static List<Neighbour.Edge> edges(Random random, int count) {
        List<Neighbour.Edge> edges = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                if (random.nextInt(3) == 0) {
                    edges.add(new Neighbour.Edge(one, other, 1 + random.nextInt(9), "a.html#p1"));
                }
            }
        }
        return edges;
    }

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNameLiesOnAnotherOrOnADisc(int seed) {
        Random random = new Random(seed);
        int count = 3 + seed % 10;
        List<Neighbour> neighbours = neighbours(random, count);
        List<CoOccurrenceDiagram.Seat> seats =
                CoOccurrenceDiagram.seats(neighbours, CircularLayout.of(count, edges(random, count)));

        assertThat(seats)
                .extracting(CoOccurrenceDiagram.Seat::neighbour)
                .containsExactlyInAnyOrderElementsOf(neighbours);
        for (CoOccurrenceDiagram.Seat seat : seats) {
            assertThat(seat.name().left()).isNotNegative();
            assertThat(seat.name().right()).isLessThanOrEqualTo(600);
            for (CoOccurrenceDiagram.Seat other : seats) {
                assertThat(seat.name().overlaps(other.disc())).isFalse();
                assertThat(!seat.equals(other) && seat.name().overlaps(other.name()))
                        .isFalse();
            }
        }
    }

    @Test
    void thoseWhoBelongTogetherSitTogether() {
        List<Integer> order = CircularLayout.of(
                8,
                List.of(
                        new Neighbour.Edge(0, 4, 9, "a"),
                        new Neighbour.Edge(4, 7, 9, "a"),
                        new Neighbour.Edge(2, 6, 9, "a")));

        assertThat(apart(order, 0, 4)).isEqualTo(1);
        assertThat(apart(order, 4, 7)).isEqualTo(1);
        assertThat(apart(order, 2, 6)).isEqualTo(1);
    }

    private static int apart(List<Integer> order, int one, int other) {
        int apart = Math.abs(order.indexOf(one) - order.indexOf(other));
        return Math.min(apart, order.size() - apart);
    }

    @Test
    void discsAndLinesLeadSomewhere() {
        List<Neighbour> neighbours = List.of(neighbour("A & B", 9), neighbour("C", 5), neighbour("D", 1));
        String svg = CoOccurrenceDiagram.of(
                        "<E>", neighbours, List.of(new Neighbour.Edge(0, 1, 4, "articles/a.html#p3")), Phrases.ENGLISH)
                .orElseThrow()
                .toString();

        assertThat(svg)
                .contains("<a href=\"people/9.html\" class=\"seat\"><title>A &amp; B: 9 passages</title>")
                .contains(
                        "<a href=\"#with-1\" class=\"spoke w1\" tabindex=\"-1\"><title>&lt;E&gt; and D: 1 passage</title>")
                .contains(
                        "<a href=\"articles/a.html#p3\" class=\"bond\" tabindex=\"-1\"><title>A &amp; B and C: 4 passages</title>");
    }

    @Test
    void twoAreNoPicture() {
        assertThat(CoOccurrenceDiagram.of(
                        "E", List.of(neighbour("A", 2), neighbour("B", 1)), List.of(), Phrases.ENGLISH))
                .isEmpty();
    }

    @Test
    void theSameAreDrawnAlike() {
        List<Neighbour> neighbours = neighbours(new Random(3), 15);
        List<Neighbour.Edge> edges = edges(new Random(4), 15);

        assertThat(CoOccurrenceDiagram.of("E", neighbours, edges, Phrases.ENGLISH))
                .hasToString(CoOccurrenceDiagram.of("E", neighbours, edges, Phrases.ENGLISH)
                        .toString());
    }
}
