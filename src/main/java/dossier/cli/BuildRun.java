package dossier.cli;

import dossier.Build;
import dossier.file.Folders;
import dossier.output.publish.Recovery;
import dossier.problem.Problem;
import dossier.problem.TerminalText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** One build, and what is said of it. */
record BuildRun(Folders folders, Report report) {
    /**
     * Builds, prints the problems, what else there is to tell and the count, and returns the exit status.
     *
     * @param teller prints between the problems and the count
     */
    int run(Build.Options options, Consumer<Build.Result> teller) {
        long start = System.nanoTime();
        Build.Result result = build(options);
        report.print(result.problems());
        teller.accept(result);
        if (!report.isQuiet()) {
            print(result, options);
            report.out().println(summary(result, System.nanoTime() - start));
        }
        return status(result);
    }

    private Build.Result build(Build.Options options) {
        ProgressLine progress = ProgressLine.on(report.err(), !report.isQuiet());
        try {
            if (!options.publish()) {
                Recovery.restore(folders.out());
            }
            return new Build(folders, options, progress).run();
        } finally {
            progress.clear();
        }
    }

    private void print(Build.Result result, Build.Options options) {
        PrintWriter out = report.out();
        if (result.quotes().given() > 0) {
            out.println(result.quotes().proved() + " of "
                    + Report.count(result.quotes().given(), "quote") + " proved");
        }
        if (!result.remark().isEmpty()) {
            out.println(TerminalText.of(result.remark()));
        }
        if (!result.isDone()) {
            out.println("Nothing was published. The site is unchanged.");
        } else if (options.publish()) {
            Path index = folders.out().resolve("index.html").toAbsolutePath().normalize();
            out.println("Open " + index.toUri());
        }
    }

    private static int status(Build.Result result) {
        boolean isFault = result.problems().stream().anyMatch(Problem::isFault);
        return isFault ? Commands.MACHINE : result.isDone() ? Commands.DONE : Commands.ERRORS;
    }

    private static String summary(Build.Result result, long nanos) {
        return Report.count(result.articles(), "article") + ", " + Report.count(result.pages(), "page") + ", "
                + Report.count(result.problems().size(), "problem") + ", "
                + String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
