package dossier.cli;

import dossier.file.Json;
import dossier.problem.Problem;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say how problems are printed, and the printing. */
final class ReportOptions {
    /** How problems are printed. */
    enum ReportFormat {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How problems are printed: as text, or one JSON object a line (default: text).")
    private ReportFormat format = ReportFormat.text;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    boolean isJson() {
        return format == ReportFormat.json;
    }

    void print(List<Problem> problems, PrintWriter err) {
        problems.forEach(problem -> err.println(isJson() ? json(problem) : problem.toString()));
        err.flush();
    }

    private static String json(Problem problem) {
        return Json.text(Json.object(
                "file", problem.at().file(),
                "line", problem.at().line() == 0 ? null : problem.at().line(),
                "column", problem.at().column() == 0 ? null : problem.at().column(),
                "severity", problem.severity().word(),
                "code", problem.code(),
                "message", problem.message(),
                "hint", Json.orNull(problem.hint())));
    }
}
