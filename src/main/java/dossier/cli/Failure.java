package dossier.cli;

import dossier.problem.Fault;
import dossier.problem.TerminalText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a user in a sentence or two why the program could not go on: the machine failed, or Dossier itself. */
public final class Failure {
    private static final int MEGABYTE = 1 << 20;

    private Failure() {}

    /** Prints what failed, and what to do; returns the exit status. */
    public static int tell(Throwable thrown, boolean verbose, PrintStream err) {
        Optional<UncheckedIOException> machine = find(UncheckedIOException.class, thrown);
        if (find(OutOfMemoryError.class, thrown).isPresent()) {
            err.println("dossier: the memory of " + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB is too little for this dossier; the site is unchanged");
            err.println("  allow more, for example 4 GB: JAVA_OPTS=-Xmx4g dossier build");
        } else if (machine.isPresent()) {
            String message =
                    machine.get().getMessage() + ": " + reason(machine.get().getCause());
            err.println("dossier: " + TerminalText.of(message));
        } else if (find(NoClassDefFoundError.class, thrown).isPresent()) {
            err.println("dossier: a part of the program could not be loaded (" + thrown.getMessage() + ")");
            err.println(
                    "  its folder may be damaged, or too few open files allowed (see \"ulimit -n\"); install it again");
        } else {
            tellFault(thrown, err);
        }
        if (verbose) {
            thrown.printStackTrace(err);
        }
        err.flush();
        return Commands.MACHINE;
    }

    private static void tellFault(Throwable thrown, PrintStream err) {
        Optional<Fault> fault = find(Fault.class, thrown);
        Throwable cause = fault.isPresent() ? fault.get().getCause() : thrown;
        String doing = fault.map(f -> " while " + TerminalText.of(f.doing())).orElse("");
        String message = cause.getMessage() == null
                ? ""
                : ": " + TerminalText.of(cause.getMessage().lines().findFirst().orElse(""));
        err.println("dossier: a fault in Dossier stopped it" + doing + " ("
                + cause.getClass().getSimpleName() + message + "); the site is unchanged");
        err.println("  please report it with this message, the file that it names, what \"dossier --version\" says,"
                + " and what the same command prints with --verbose");
    }

    private static <T extends Throwable> Optional<T> find(Class<T> kind, Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .<T>map(kind::cast)
                .findFirst();
    }

    /** Why the machine failed, in words; what Java calls it says little to most. */
    private static String reason(IOException cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return "the disk is full";
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission to write or read " + message;
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no " + message;
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return message.isEmpty() ? cause.getClass().getSimpleName().replaceAll("Exception$", "") : message;
    }
}
