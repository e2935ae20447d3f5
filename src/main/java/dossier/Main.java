package dossier;

import dossier.cli.Commands;
import dossier.cli.Failure;
import java.io.PrintStream;
import java.util.List;

/** Arguments in, exit status out; alone in naming the process's streams and its exit. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Pictures are drawn on machines that have no screen.
        System.setProperty("java.awt.headless", "true");
        int status = run(System.out, System.err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command and returns the exit status. Whatever nobody else could handle ends here, in a sentence. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        int status;
        try {
            status = new Commands(out, err).run(args);
        } catch (Throwable thrown) {
            status = Failure.tell(thrown, List.of(args).contains("--verbose"), err);
        }
        if (out.checkError() && status == Commands.DONE) {
            err.println("dossier: the command did its work, but what it says could not be written to standard output");
            status = Commands.MACHINE;
        }
        return status;
    }
}
