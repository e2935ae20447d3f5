package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultBarrierTest {
    private final Problems problems = new Problems();

    @Test
    void whatTheWorkGivesIsGiven() {
        assertThat(FaultBarrier.run("seeds/a.txt", problems, () -> Optional.of("text")))
                .contains("text");
        assertThat(FaultBarrier.run("seeds/a.txt", problems, Optional::empty)).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void faultIsAProblemThatNamesTheFileAndThePlace() {
        assertThat(FaultBarrier.run("seeds/a.txt", problems, () -> {
                    throw new IllegalStateException("outer", new NumberFormatException("inner"));
                }))
                .isEmpty();
        Problem problem = problems.sorted().get(0);
        assertThat(problem.at()).isEqualTo(Location.file("seeds/a.txt"));
        assertThat(problem.code()).isEqualTo("fault");
        assertThat(problem.message())
                .matches("Dossier itself failed on this file: NumberFormatException in FaultBarrierTest, line \\d+");
    }

    @Test
    void textThatIsTooDeepIsAProblemToo() {
        assertThat(FaultBarrier.run("seeds/a.txt", problems, () -> Optional.of(deep(0))))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("Dossier itself failed on this file: StackOverflowError"))
                .hasSize(1);
    }

    private static int deep(int depth) {
        return deep(depth + 1) + 1;
    }

    @Test
    void brokenDiskIsNotAFaultOfOneFile() {
        assertThatThrownBy(() -> FaultBarrier.run("seeds/a.txt", problems, () -> {
                    throw new UncheckedIOException(new IOException("disk"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }
}
