package dossier.cli;

import dossier.file.Json;
import dossier.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/** How a command tells what came of it: problems to {@code err}, as text or as one JSON object a line, all else to {@code out}. */
record Report(PrintWriter out, PrintWriter err, boolean isQuiet, boolean isJson) {
    void print(List<Problem> problems) {
        problems.forEach(problem -> err.println(isJson ? json(problem) : problem.toString()));
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

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(int number, String word) {
        return count(number, word, word + "s");
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
