package dossier.problem;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A fault of Dossier's own, with what it was doing when the fault showed: {@code drawing articles/bridge.html}. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String doing;

    private Fault(String doing, Throwable cause) {
        super(cause);
        this.doing = doing;
    }

    /** Does a piece of work, so that a fault in it says which piece it was. */
    public static <T> T during(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (Fault | UncheckedIOException told) {
            // It says already what was being done, or which part of the machine failed.
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            throw new Fault(doing, fault);
        }
    }

    public String doing() {
        return doing;
    }
}
