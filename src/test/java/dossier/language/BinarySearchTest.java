package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinarySearchTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "3, 1", "4, 3", "9, 4", "10, 5"})
    void countsTheElementsBelowABound(int bound, int count) {
        assertThat(BinarySearch.countBelow(
                        bound, List.of("a", "bbb", "ccc", "d".repeat(8), "e".repeat(9)), String::length))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void emptyListHasNone(int bound) {
        assertThat(BinarySearch.countBelow(bound, List.<String>of(), String::length))
                .isZero();
    }
}
