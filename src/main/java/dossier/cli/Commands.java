package dossier.cli;

import dossier.problem.TerminalText;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program's commands. Exit status: 0 done; 1 the dossier has errors; 2 wrong usage; 3 the machine or Dossier
 * itself failed.
 */
public final class Commands {
    public static final int DONE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    public static final int MACHINE = 3;

    private final PrintWriter out;
    private final PrintWriter err;

    public Commands(PrintStream out, PrintStream err) {
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command and returns the exit status.
     *
     * @throws Exception what the command threw: the machine failed, or Dossier itself
     */
    public int run(String... args) throws Exception {
        try {
            OptionalInt plain = PlainBuild.run(List.of(args), out, err);
            return plain.isPresent() ? plain.getAsInt() : read(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int read(String... args) throws Exception {
        CommandLine line = new CommandLine(new Top());
        line.addSubcommand(new BuildCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new InspectCommand());
        line.addSubcommand(new SearchCommand());
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(this::tellWrongUse);
        List<Exception> failed = new ArrayList<>();
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            failed.add(thrown);
            return MACHINE;
        });
        int status = line.execute(args);
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
        return status;
    }

    private int tellWrongUse(ParameterException wrong, String[] args) {
        String message = wrong.getMessage().lines().map(TerminalText::of).collect(Collectors.joining("\n"));
        err.println("dossier: " + message);
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("  usage: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return USAGE;
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

        /** Declared for its help and so that it is allowed; whoever catches what failed looks for it in the arguments. */
        @Option(
                names = "--verbose",
                scope = ScopeType.INHERIT,
                description = "If Dossier itself fails, print a stack trace for a bug report.")
        private boolean verbose;

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
