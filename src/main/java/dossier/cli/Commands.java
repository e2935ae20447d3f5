package dossier.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program's commands. Exit status: 0 done; 1 the dossier has errors; 2 wrong usage; 3 the machine failed.
 */
public final class Commands {
    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int MACHINE = 3;

    private final PrintWriter out;
    private final PrintWriter err;

    public Commands(PrintStream out, PrintStream err) {
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Runs one command and returns the exit status. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new Top());
        line.addSubcommand(new BuildCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new InspectCommand());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
        try {
            return line.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** A broken disk is told in one line; anything else is a fault of ours and shows where. */
    private int failed(Exception thrown) throws Exception {
        if (thrown instanceof UncheckedIOException machine) {
            err.println("dossier: " + machine.getMessage() + ": " + reason(machine));
            return MACHINE;
        }
        throw thrown;
    }

    private static String reason(UncheckedIOException thrown) {
        Throwable cause = thrown.getCause();
        String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
        return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }

    /** {@code dossier} itself. */
    @Command(
            name = "dossier",
            description = "Turns a folder of articles and hand-written YAML into a briefing dossier.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    static final class Top implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Missing command");
        }
    }

    /** The version that the build wrote into the program's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"dossier " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
