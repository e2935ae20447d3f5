package dossier.cli;

import dossier.Build;
import dossier.file.Folders;
import dossier.output.publish.Recovery;
import dossier.output.publish.SiteCheck;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier check}. */
@Command(
        name = "check",
        description =
                "Does all that build does but publish, and lists the names that no subject claims; or holds a built"
                        + " folder against its manifest.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private FolderOptions folders;

    @Mixin
    private ReportOptions report;

    @Option(names = "--strict", description = "Warnings are errors.")
    private boolean strict;

    @Option(names = "--site", paramLabel = "D", description = "Check this built folder against its manifest instead.")
    private Path site;

    @Option(
            names = "--names",
            paramLabel = "N",
            description = "How many names that no subject claims to list, 0 for all (default: 20).")
    private int names = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (names < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--names: " + names + " is no number of names; write 0 for all");
        }
        return site == null
                ? BuildCommand.run(
                        spec, folders.folders(), report, new Build.Options("", strict, false), this::printNames)
                : checkSite();
    }

    /** Information and no problem, so it leaves the exit status alone. */
    private void printNames(Build.Result result) {
        Folders from = folders.folders();
        NamesReport unclaimed = new NamesReport(
                result.unclaimed(), Folders.displayPath(from.seeds()), Folders.displayPath(from.content()));
        if (report.isJson()) {
            unclaimed.printJson(spec.commandLine().getErr());
        } else if (!report.isQuiet()) {
            unclaimed.print(
                    names == 0 ? Integer.MAX_VALUE : names, spec.commandLine().getOut());
        }
    }

    private int checkSite() {
        Recovery.restore(site);
        Problems problems = new Problems();
        int files = SiteCheck.check(site, site.toString(), problems);
        List<Problem> all = problems.sorted();
        report.print(all, spec.commandLine().getErr());
        if (!report.isQuiet()) {
            spec.commandLine()
                    .getOut()
                    .println(BuildCommand.count(files, "file") + ", "
                            + BuildCommand.count(
                                    (int) all.stream()
                                            .filter(problem -> problem.severity() != Severity.INFORMATION)
                                            .count(),
                                    "problem"));
        }
        return problems.hasErrors() ? Commands.ERRORS : Commands.DONE;
    }
}
