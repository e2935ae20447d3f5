package dossier.cli;

import dossier.file.Folders;
import dossier.file.InputFolder;
import dossier.file.Json;
import dossier.language.Dates;
import dossier.link.citation.NoteResolver;
import dossier.link.names.Gazetteer;
import dossier.link.names.NameFinders;
import dossier.output.publish.Recovery;
import dossier.problem.FaultBarrier;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import dossier.read.CaptureReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier inspect}. */
@Command(
        name = "inspect",
        description = "Prints what can be read from each capture, one JSON object a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class InspectCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Captures, or folders of them.")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        // Every command restores what a killed build left, even this one, which needs no dossier.
        Recovery.restore(Folders.under(Path.of("")).out());
        Dates dates = new Dates();
        CaptureReader reader = new CaptureReader(dates);
        Inspection inspection = new Inspection(new NoteResolver(dates), new NameFinders(new Gazetteer()::countries));
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> failures = new ArrayList<>();
        for (Path path : paths) {
            Problems unread = new Problems();
            for (Capture capture : captures(path, unread)) {
                Problems problems = new Problems();
                Optional<String> line = FaultBarrier.run(
                        capture.displayPath(),
                        problems,
                        () -> reader.read(capture.file(), capture.name(), capture.displayPath(), problems)
                                .map(reading -> inspection.line(capture.displayPath(), reading)));
                line.ifPresentOrElse(out::println, () -> failures.add(print(firstError(problems), out)));
            }
            unread.sorted().stream().filter(Problem::isError).forEach(problem -> failures.add(print(problem, out)));
        }
        return failures.isEmpty()
                ? Commands.DONE
                : failures.stream().anyMatch(Problem::isFault) ? Commands.MACHINE : Commands.ERRORS;
    }

    /**
     * A file to inspect.
     *
     * @param name of the file alone
     * @param displayPath the file as the user named it
     */
    private record Capture(Path file, String name, String displayPath) {}

    /** The file that a path names, or the captures of a folder; what in it cannot be read is added to the problems. */
    private static List<Capture> captures(Path path, Problems unread) {
        String displayPath = path.toString().replace('\\', '/');
        if (!Files.isDirectory(path)) {
            String name = path.getFileName() == null
                    ? displayPath
                    : path.getFileName().toString();
            return List.of(new Capture(path, name, displayPath));
        }
        return InputFolder.files(path, displayPath, Severity.ERROR, unread).stream()
                .filter(entry -> CaptureReader.isSeed(entry.name()))
                .map(entry -> new Capture(
                        entry.path(),
                        entry.path().getFileName().toString(),
                        entry.path().toString().replace('\\', '/')))
                .toList();
    }

    private static Problem firstError(Problems problems) {
        return problems.sorted().stream().filter(Problem::isError).findFirst().orElseThrow();
    }

    private static Problem print(Problem problem, PrintWriter out) {
        out.println(Json.text(Json.object(
                "file", problem.at().file(),
                "error", problem.message(),
                "line", problem.at().line())));
        return problem;
    }
}
