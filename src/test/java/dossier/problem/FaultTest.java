package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void saysWhatWasBeingDone() {
        assertThatThrownBy(() -> Fault.during("drawing a.html", () -> {
                    throw new NoSuchElementException("x");
                }))
                .isInstanceOf(Fault.class)
                .hasCauseInstanceOf(NoSuchElementException.class)
                .satisfies(fault -> assertThat(((Fault) fault).doing()).isEqualTo("drawing a.html"));
    }

    @Test
    void aBrokenMachineIsNoFault() {
        UncheckedIOException full = new UncheckedIOException("cannot write", new IOException("full"));

        assertThatThrownBy(() -> Fault.during("drawing a.html", () -> {
                    throw full;
                }))
                .isSameAs(full);
    }
}
