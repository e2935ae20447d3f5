package dossier.cli;

import dossier.Preparation;
import dossier.file.Folders;
import dossier.file.Json;
import dossier.model.Draft;
import dossier.output.publish.Recovery;
import dossier.output.search.SiteSearch;
import dossier.output.search.SiteSearch.PageResult;
import dossier.output.search.SiteSearch.PassageResult;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.TerminalText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier search}. */
@Command(
        name = "search",
        description =
                "Finds passages, as the search of the site does, without building it. Words in quotation marks are a"
                        + " phrase; -word must not be there; kind:note, publisher:, country:, topic:, year: and evidence: narrow it.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private FolderOptions folders;

    @Mixin
    private ReportOptions report;

    @Option(names = "--results", paramLabel = "N", description = "Pages to print, 0 for all (default: 10).")
    private int results = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description = "What to look for, after -- where it begins with -.")
    private List<String> words;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (results < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--results: " + results + " is no number of pages; write 0 for all");
        }
        Folders from = folders.folders();
        Recovery.restore(from.out());
        Problems problems = new Problems();
        Optional<SiteSearch> search = search(from, problems);
        if (search.isEmpty()) {
            report.report()
                    .print(problems.sorted().stream().filter(Problem::isError).toList());
            return Commands.ERRORS;
        }
        print(search.get().search(query()));
        return Commands.DONE;
    }

    private Optional<SiteSearch> search(Folders from, Problems problems) {
        ProgressLine progress =
                ProgressLine.on(spec.commandLine().getErr(), !report.report().isQuiet());
        try {
            Preparation preparation = new Preparation(from, "", progress);
            Draft draft = preparation.read(problems);
            return preparation.canLink(draft)
                    ? Optional.of(new SiteSearch(
                            preparation.link(draft, problems).pages().findable()))
                    : Optional.empty();
        } finally {
            progress.clear();
        }
    }

    /** The words with a space between; those that the shell kept together by quotation marks are a phrase. */
    private String query() {
        return String.join(
                " ",
                words.stream()
                        .map(word -> isPhrase(word) ? '"' + word + '"' : word)
                        .toList());
    }

    private boolean isPhrase(String word) {
        return words.size() > 1 && word.indexOf(' ') > 0 && word.indexOf('"') < 0 && word.indexOf(':') < 0;
    }

    private void print(List<PageResult> found) {
        PrintWriter out = report.report().out();
        List<PageResult> first = found.subList(0, results == 0 ? found.size() : Math.min(results, found.size()));
        if (report.report().isJson()) {
            first.forEach(page -> page.passages().forEach(passage -> out.println(json(page, passage))));
            return;
        }
        ResultText text = new ResultText(ProgressLine.isTerminal());
        first.forEach(page -> text.lines(page).forEach(out::println));
        if (!report.report().isQuiet()) {
            out.println(summary(found));
        }
    }

    private static String json(PageResult page, PassageResult passage) {
        return Json.text(Json.object(
                "path", passage.path(),
                "title", page.title(),
                "detail", Json.orNull(page.detail()),
                "place", Json.orNull(passage.label()),
                "pieces", passage.pieces()));
    }

    private String summary(List<PageResult> found) {
        int passages = found.stream()
                .mapToInt(page -> page.passages().size() + page.more())
                .sum();
        return passages == 0
                ? "Nothing was found for " + TerminalText.of(query())
                : Report.count(passages, "passage") + " on " + Report.count(found.size(), "page");
    }
}
