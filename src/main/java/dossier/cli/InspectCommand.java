package dossier.cli;

import dossier.file.Folders;
import dossier.file.InputFolder;
import dossier.file.Json;
import dossier.language.Dates;
import dossier.link.citation.NoteResolver;
import dossier.link.names.Gazetteer;
import dossier.link.names.NameFinders;
import dossier.link.unknown.NamedEntities;
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
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
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
    /** As many are read before the next line is printed, on all cores; so memory never holds a whole folder. */
    private static final int TOGETHER = 128;

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
        NameFinders countries = new NameFinders(new Gazetteer()::countries);
        // Tables of names take as long to load as a capture takes to read, so they are loaded meanwhile.
        ForkJoinTask<NamedEntities> entities = ForkJoinPool.commonPool().submit(NamedEntities::new);
        ForkJoinPool.commonPool().submit(() -> countries.in("en"));
        Inspection inspection = new Inspection(new NoteResolver(dates), countries, entities::join);
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> failures = new ArrayList<>();
        for (Path path : paths) {
            Problems unread = new Problems();
            List<Capture> captures = captures(path, unread);
            for (int i = 0; i < captures.size(); i += TOGETHER) {
                captures.subList(i, Math.min(captures.size(), i + TOGETHER)).parallelStream()
                        .map(capture -> inspect(capture, reader, inspection))
                        .toList()
                        .forEach(line -> line.print(out, failures));
            }
            unread.sorted().stream().filter(Problem::isError).forEach(problem -> failures.add(print(problem, out)));
        }
        return failures.isEmpty()
                ? Commands.DONE
                : failures.stream().anyMatch(Problem::isFault) ? Commands.MACHINE : Commands.ERRORS;
    }

    /** What is printed for one capture: its line, or else the problem that it has. */
    private record InspectedCapture(Optional<String> line, Problems problems) {
        void print(PrintWriter out, List<Problem> failures) {
            line.ifPresentOrElse(out::println, () -> failures.add(InspectCommand.print(firstError(problems), out)));
        }
    }

    private static InspectedCapture inspect(Capture capture, CaptureReader reader, Inspection inspection) {
        Problems problems = new Problems();
        Optional<String> line = FaultBarrier.run(
                capture.displayPath(),
                problems,
                () -> reader.read(capture.file(), capture.name(), capture.displayPath(), problems)
                        .map(reading -> inspection.line(capture.displayPath(), reading)));
        return new InspectedCapture(line, problems);
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
