package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void noneAtFirst() {
        assertThat(problems.sorted()).isEmpty();
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void areShownInOrderOfPlace() {
        problems.error(Location.line("b", 1), "x", "second", "");
        problems.warning(Location.line("a", 7), "y", "first", "hint");
        assertThat(problems.sorted())
                .containsExactly(
                        new Problem(Location.line("a", 7), Severity.WARNING, "y", "first", "hint"),
                        new Problem(Location.line("b", 1), Severity.ERROR, "x", "second", ""));
    }

    @Test
    void theSameTwiceIsShownOnce() {
        problems.error(Location.file("a"), "x", "once", "");
        problems.error(Location.file("a"), "x", "once", "");
        assertThat(problems.sorted()).containsExactly(new Problem(Location.file("a"), Severity.ERROR, "x", "once", ""));
    }

    @Test
    void warningsAreNoErrors() {
        problems.warning(Location.file("a"), "x", "odd", "");
        assertThat(problems.hasErrors()).isFalse();
        problems.error(Location.file("a"), "x", "wrong", "");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void manyThreadsMayAdd() {
        IntStream.range(0, 10_000).parallel().forEach(i -> problems.error(Location.line("a", i + 1), "x", "wrong", ""));
        assertThat(problems.sorted()).hasSize(10_000);
    }
}
