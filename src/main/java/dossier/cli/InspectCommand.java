package dossier.cli;

import dossier.Folders;
import dossier.capture.CaptureReader;
import dossier.citation.NoteResolver;
import dossier.json.Json;
import dossier.language.Dates;
import dossier.model.Reading;
import dossier.names.Gazetteer;
import dossier.names.NameFinders;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.publish.Recovery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        Recovery.restore(Folders.under(Path.of("")).out());
        Dates dates = new Dates();
        CaptureReader reader = new CaptureReader(dates);
        Inspection inspection = new Inspection(new NoteResolver(dates), new NameFinders(new Gazetteer()::countries));
        PrintWriter out = spec.commandLine().getOut();
        boolean failed = false;
        for (Path path : paths) {
            for (Path file : files(path)) {
                Problems problems = new Problems();
                String shown = file.toString().replace('\\', '/');
                Optional<Reading> reading = reader.read(file, file.getFileName().toString(), shown, problems);
                out.println(reading.map(read -> inspection.line(shown, read)).orElseGet(() -> error(shown, problems)));
                failed |= reading.isEmpty();
            }
        }
        return failed ? Commands.ERRORS : Commands.DONE;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> CaptureReader.isSeed(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static String error(String file, Problems problems) {
        Problem problem = problems.sorted().get(0);
        return Json.text(Json.object(
                "file", file, "error", problem.message(), "line", problem.at().line()));
    }
}
