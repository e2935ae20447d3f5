package dossier.cli;

import dossier.Build;
import dossier.cli.ProposedEntries.Addition;
import dossier.file.Folders;
import dossier.output.publish.Recovery;
import dossier.output.publish.SiteCheck;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.PrintWriter;
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
                "Runs every step of build except publishing, and lists names without a page: whether each seems to be"
                        + " a person, an organisation or a place, and why. Or compares a built folder with its"
                        + " manifest.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 5;

    @Mixin
    private FolderOptions folders;

    @Mixin
    private ReportOptions report;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(names = "--site", paramLabel = "D", description = "Check this built folder against its manifest instead.")
    private Path site;

    @Option(
            names = "--names",
            paramLabel = "N",
            description = "Number of names without a page to list; 0 lists all (default: 20).")
    private int names = 20;

    @Option(
            names = "--write",
            description = "Append an entry for each name of a known kind to people.yaml, organisations.yaml or"
                    + " places.yaml. Existing entries do not change; nothing is written while the dossier has errors.")
    private boolean write;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (names < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--names: " + names + " is not a number of names; write 0 for all");
        }
        if (write && site != null) {
            throw new ParameterException(
                    spec.commandLine(), "--write: entries cannot be added to a built folder; omit --site or --write");
        }
        return site == null ? new BuildRun(folders.folders(), report.report()).run(options(), this::tell) : checkSite();
    }

    private Build.Options options() {
        return new Build.Options("", strict, false);
    }

    private void tell(Build.Result result) {
        report.report().print(result.information());
        printNames(result);
        if (write) {
            writeEntries(result);
        }
    }

    /** Once the names have entries, others may be found that they hid: until none is left, so that a second run adds none. */
    private void writeEntries(Build.Result first) {
        PrintWriter err = spec.commandLine().getErr();
        if (!first.isDone()) {
            err.println("Nothing was written: the dossier has errors. Correct them, then run check --write again.");
            return;
        }
        WrittenEntries written = new WrittenEntries();
        Build.Result result = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ProposedEntries entries = new ProposedEntries(folders.folders().content());
            List<Addition> additions = entries.write(result.unclaimed());
            if (!written.add(additions)) {
                break;
            }
            result = new Build(folders.folders(), options(), ProgressLine.on(err, false)).run();
            if (!result.isDone()) {
                entries.undo();
                written.refuse(additions, "with these entries the dossier would have errors");
                break;
            }
        }
        Report to = report.report();
        if (to.isJson()) {
            written.printJson(err);
        } else {
            written.print(to.isQuiet() ? err : to.out(), to.isQuiet());
        }
    }

    /** Information and no problem, so it leaves the exit status alone. */
    private void printNames(Build.Result result) {
        Folders from = folders.folders();
        NamesReport unclaimed = new NamesReport(
                result.unclaimed(), Folders.displayPath(from.seeds()), Folders.displayPath(from.content()));
        Report to = report.report();
        if (to.isJson()) {
            unclaimed.printJson(to.err());
        } else if (!to.isQuiet()) {
            unclaimed.print(names == 0 ? Integer.MAX_VALUE : names, to.out());
        }
    }

    private int checkSite() {
        Recovery.restore(site);
        Problems problems = new Problems();
        int files = SiteCheck.check(site, site.toString(), problems);
        List<Problem> all = problems.sorted();
        Report to = report.report();
        to.print(all);
        if (!to.isQuiet()) {
            to.out()
                    .println(Report.count(files, "file") + ", "
                            + Report.count(
                                    (int) all.stream()
                                            .filter(problem -> problem.severity() != Severity.INFORMATION)
                                            .count(),
                                    "problem"));
        }
        return problems.hasErrors() ? Commands.ERRORS : Commands.DONE;
    }
}
