package dossier;

import dossier.cli.Commands;

/** Arguments in, exit status out; alone in naming the process's streams and its exit. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Pictures are drawn on machines that have no screen.
        System.setProperty("java.awt.headless", "true");
        int status = new Commands(System.out, System.err).run(args);
        System.out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }
}
