package dossier.cli;

import dossier.Build;
import dossier.file.Folders;
import dossier.model.entry.BaseUrl;
import dossier.model.entry.BaseUrlHint;
import dossier.output.publish.Recovery;
import dossier.problem.Problem;
import dossier.problem.TerminalText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier build}. */
@Command(
        name = "build",
        description = "Reads, links, renders, checks and publishes the dossier.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private FolderOptions folders;

    @Mixin
    private ReportOptions report;

    @Option(names = "--base-url", paramLabel = "U", description = "Where the site will live, for feed and sitemap.")
    private String baseUrl = "";

    @Option(names = "--strict", description = "Warnings are errors.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return run(spec, folders.folders(), report, new Build.Options(checkedUrl(), strict, true), result -> {});
    }

    private String checkedUrl() {
        if (baseUrl.isEmpty()) {
            return "";
        }
        return BaseUrl.parse(baseUrl)
                .map(BaseUrl::text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--base-url: \"" + baseUrl + "\" " + BaseUrl.FAULT + "\n  " + BaseUrlHint.of(baseUrl)));
    }

    /** Builds, prints the problems, what else there is to tell and the count, and returns the exit status. */
    static int run(
            CommandSpec spec,
            Folders folders,
            ReportOptions report,
            Build.Options options,
            Consumer<Build.Result> teller) {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), !report.isQuiet());
        Build.Result result;
        try {
            if (!options.publish()) {
                Recovery.restore(folders.out());
            }
            result = new Build(folders, options, progress).run();
        } finally {
            progress.clear();
        }
        report.print(result.problems(), spec.commandLine().getErr());
        teller.accept(result);
        if (!report.isQuiet()) {
            if (result.quotes().given() > 0) {
                out.println(result.quotes().proved() + " of "
                        + count(result.quotes().given(), "quote") + " proved");
            }
            if (!result.remark().isEmpty()) {
                out.println(TerminalText.of(result.remark()));
            }
            if (!result.isDone()) {
                out.println("Nothing was published; the site is as it was.");
            } else if (options.publish()) {
                Path index =
                        folders.out().resolve("index.html").toAbsolutePath().normalize();
                out.println("Open " + index.toUri());
            }
            out.println(summary(result, System.nanoTime() - start));
        }
        return status(result);
    }

    private static int status(Build.Result result) {
        boolean isFault = result.problems().stream().anyMatch(Problem::isFault);
        return isFault ? Commands.MACHINE : result.isDone() ? Commands.DONE : Commands.ERRORS;
    }

    private static String summary(Build.Result result, long nanos) {
        return count(result.articles(), "article") + ", " + count(result.pages(), "page") + ", "
                + count(result.problems().size(), "problem") + ", "
                + String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(int number, String word) {
        return count(number, word, word + "s");
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
