package dossier.problem;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps a fault of Dossier's own, met at work on one file, from stopping the work on the others: it becomes a problem that
 * names the file. A broken machine is no such fault, and would fail on the next file too.
 */
public final class FaultBarrier {
    /** The code of such a problem: the program failed, not the author. */
    static final String CODE = "fault";

    private FaultBarrier() {}

    /**
     * What the work gives; nothing where it fails, and then that is a problem.
     *
     * @param shown the file as users see it
     */
    public static <T> Optional<T> run(String shown, Problems problems, Supplier<Optional<T>> work) {
        try {
            return Fault.during("reading " + shown, work);
        } catch (Fault fault) {
            problems.error(
                    Location.file(shown),
                    CODE,
                    "Dossier itself failed on this file: " + name(fault),
                    "this is not your mistake: report it with the file, and take the file away until it is mended");
            return Optional.empty();
        }
    }

    /** {@code NumberFormatException in Dates, line 120}: enough to find the fault, and no trace. */
    private static String name(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String place = Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dossier."))
                .findFirst()
                .map(frame -> " in " + frame.getFileName().replace(".java", "") + ", line " + frame.getLineNumber())
                .orElse("");
        return cause.getClass().getSimpleName() + place;
    }
}
