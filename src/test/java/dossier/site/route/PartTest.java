package dossier.site.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
    @Test
    void aLongListTakesNumberedPages() {
        List<Part> parts = Part.of("countries/myanmar", 130, 60);

        assertThat(parts.stream().map(Part::path))
                .containsExactly("countries/myanmar.html", "countries/myanmar-2.html", "countries/myanmar-3.html");
        assertThat(parts.get(0).previous()).isEmpty();
        assertThat(parts.get(0).next()).isEqualTo("countries/myanmar-2.html");
        assertThat(parts.get(2).previous()).isEqualTo("countries/myanmar-2.html");
        assertThat(parts.get(2).next()).isEmpty();
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(Part.of("a", 0, 60)).containsExactly(new Part("a", 1, 1));
        assertThat(new Part("a", 1, 1).slice(List.of(), 60)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 59, 60, 61, 120, 121})
    void everyItemStandsOnOnePageAndItsPathIsKnown(int items) {
        List<Integer> all = IntStream.range(0, items).boxed().toList();

        List<Part> parts = Part.of("a", items, 60);

        assertThat(parts.stream().flatMap(part -> part.slice(all, 60).stream())).isEqualTo(all);
        for (Part part : parts) {
            part.slice(all, 60)
                    .forEach(item -> assertThat(Part.pathOf("a", item, 60)).isEqualTo(part.path()));
        }
    }
}
