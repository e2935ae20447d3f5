package dossier;

import dossier.file.Folders;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.Unclaimed;
import dossier.model.entry.Content;
import dossier.model.reading.Seed;
import dossier.output.export.Extras;
import dossier.output.publish.Manifest;
import dossier.output.publish.SiteFolderCheck;
import dossier.output.publish.Staging;
import dossier.output.publish.StaticFiles;
import dossier.output.render.LinkCheck;
import dossier.output.render.Renderer;
import dossier.output.search.SearchFiles;
import dossier.problem.Fault;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import dossier.site.Pages;
import dossier.site.page.Output;
import dossier.site.page.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes a site of a dossier's folders: read, link, render, check, publish.
 *
 * <pre>
 * seeds/    --read--> Reading --+
 *                               +-- Draft --link--> Dossier --site--> Pages, Output --output--> site/
 * content/  --read--> Content --+
 * </pre>
 *
 * <p>Each stage is one verb that takes the type before it and returns the next, so that none can be skipped. A stage adds
 * what is wrong to {@link Problems} and goes on; the build stops between stages when there is an error, and nothing is
 * published then. Reading, finding names, indexing and rendering run on all cores; results are put in order before anybody sees
 * them, so the same folders give the same bytes.
 *
 * <p>Pages are drawn one at a time into a folder beside the site ({@link Staging}) and looked at as they pass
 * ({@link LinkCheck}), so that memory holds the dossier but never the site. Only when every page is drawn and every link
 * resolves is the new folder swapped in.
 *
 * <p>There is one wing for each verb, and imports point downwards only, which {@code LayersTest} holds:
 *
 * <pre>
 * cli                                   and this class
 * output   render, publish, export, search
 * site     page, search, view, index, inline, reference, svg, route
 * link     citation, names, trie, unknown, evidence, origin, sense, copies, wording, check
 * read     yaml, csl, text, pdf, lines, html, markdown, block
 * model    entry, reading
 * phrase, language, file, problem
 * </pre>
 *
 * <p>A kind of page that shows something of the {@link Dossier} is a record in {@code site.page}, its path in {@code
 * site.route.Routes}, a line in {@code site.PagePlan} and a template; what it shares with other pages is a record in {@code
 * site.view}.
 */
public final class Build {
    private final Folders folders;
    private final Options options;
    private final Progress progress;

    public Build(Folders folders, Options options, Progress progress) {
        this.folders = folders;
        this.options = options;
        this.progress = progress;
    }

    /**
     * How to build.
     *
     * @param baseUrl where the site will live, over what {@code dossier.yaml} says; empty for what it says
     * @param strict whether warnings are errors
     * @param publish whether to put the site in place, or only to check
     */
    public record Options(String baseUrl, boolean strict, boolean publish) {}

    /** Is told how far a build is: the stage, and of pages how many are done. Called from many threads. */
    public interface Progress {
        void at(String stage, int done, int all);

        /** Nothing goes on until another process is done. */
        void waiting(String why);
    }

    /**
     * What came of it. Nothing was published when a problem is an error.
     *
     * @param information what readers of the dossier should know and is no problem
     * @param remark what users should know of how the site was published, as a sentence; usually empty
     */
    public record Result(
            int articles,
            int pages,
            Quotes quotes,
            List<Problem> problems,
            List<Problem> information,
            Unclaimed unclaimed,
            String remark) {
        public boolean isDone() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** How many quotes the authors give, and how many of them were found word for word. */
    public record Quotes(int given, int proved) {
        static Quotes of(Content content, Dossier dossier) {
            int claimed = content.claims().stream()
                    .mapToInt(claim -> claim.evidence().size())
                    .sum();
            int told = content.events().stream()
                    .mapToInt(event -> event.quotes().size())
                    .sum();
            return new Quotes(claimed + told, dossier.quotes());
        }
    }

    public Result run() {
        Problems problems = new Problems();
        try (Staging staging = staging()) {
            if (options.publish() || !SiteFolderCheck.isBeingPublished(folders.out())) {
                SiteFolderCheck.check(folders.out(), Folders.displayPath(folders.out()), problems);
            }
            return run(staging, problems);
        }
    }

    private Staging staging() {
        Path out = folders.out();
        return options.publish()
                ? Staging.toPublish(out, () -> progress.waiting("another build writes " + Folders.displayPath(out)))
                : Staging.toCheck(out);
    }

    private Result run(Staging staging, Problems problems) {
        Preparation preparation = new Preparation(folders, options.baseUrl(), progress);
        Draft draft = preparation.read(problems);
        if (!preparation.canLink(draft)) {
            return new Result(
                    draft.readings().size(), 0, new Quotes(0, 0), judged(problems), List.of(), Unclaimed.NONE, "");
        }
        Preparation.Prepared prepared = preparation.link(draft, problems);
        Dossier dossier = prepared.dossier();
        Pages pages = prepared.pages();
        Quotes quotes = Quotes.of(draft.content(), dossier);
        int articles = dossier.articles().size();
        if (stops(problems)) {
            return new Result(articles, 0, quotes, judged(problems), information(dossier), dossier.unclaimed(), "");
        }
        render(prepared, staging, problems);
        staging.checkForeign(Folders.displayPath(folders.out()), problems);
        staging.checkEdited(Folders.displayPath(folders.out()), problems);
        staging.checkGone(Folders.displayPath(folders.out()), problems);
        String remark = options.publish() && !stops(problems) ? staging.publish(seeds(dossier)) : "";
        return new Result(
                articles,
                pages.all().size(),
                quotes,
                judged(problems),
                information(dossier),
                dossier.unclaimed(),
                remark);
    }

    private void render(Preparation.Prepared prepared, Staging staging, Problems problems) {
        Pages pages = prepared.pages();
        Renderer renderer = new Renderer(
                folders.templates(), Folders.displayPath(folders.templates()), prepared.phrases(), problems);
        List<Page> all = pages.all();
        List<String> paths = all.stream().map(Page::path).toList();
        StaticFiles own = StaticFiles.in(
                folders.content().resolve("static"), Folders.displayPath(folders.content()) + "/static", problems);
        List<Runnable> besides = List.of(
                () -> Extras.write(prepared.dossier(), pages, own, staging, problems),
                () -> SearchFiles.write(pages.findable(), staging),
                () -> pages.previews().outputs().forEach(staging::write),
                () -> pages.card().ifPresent(staging::write),
                () -> renderer.assets(pages.frame()).forEach(staging::write));
        Cores.each(besides, Runnable::run);
        Set<String> files = new TreeSet<>(paths);
        files.addAll(staging.paths());
        files.add(Manifest.PATH);
        own.copyTo(staging, files);
        files.addAll(staging.paths());
        LinkCheck links = new LinkCheck(files, problems);
        AtomicInteger done = new AtomicInteger();
        Cores.each(longestFirst(all), page -> {
            Output file = Fault.during("drawing " + page.path(), () -> renderer.draw(page, pages.frame()));
            links.check(file);
            staging.write(file);
            progress.at("pages", done.incrementAndGet(), all.size());
        });
        // A page that could not be drawn has no anchors: links to it are not what is wrong.
        if (!stops(problems)) {
            links.finish();
        }
    }

    /** Pages at the top, such as the one to be printed, show something of all others, and take longest. */
    private static List<Page> longestFirst(List<Page> pages) {
        return pages.stream()
                .sorted(Comparator.comparing((Page page) -> page.path().indexOf('/') >= 0))
                .toList();
    }

    private static List<Seed> seeds(Dossier dossier) {
        return dossier.articles().stream()
                .map((Article article) -> article.reading().seed())
                .sorted(Comparator.comparing(Seed::file))
                .toList();
    }

    private boolean stops(Problems problems) {
        return judged(problems).stream().anyMatch(Problem::isError);
    }

    /** What is no problem: the checks that only inform, and those that the authors accept. */
    private static List<Problem> information(Dossier dossier) {
        return dossier.checks().stream()
                .filter(check -> check.kind().severity() == Severity.INFORMATION || check.isAccepted())
                .map(check -> new Problem(
                        check.at(),
                        Severity.INFORMATION,
                        check.kind().word(),
                        check.doubt().english(),
                        check.accepted().map(reason -> "accepted: " + reason).orElse("")))
                .toList();
    }

    private List<Problem> judged(Problems problems) {
        List<Problem> sorted = problems.sorted();
        return options.strict() ? sorted.stream().map(Problem::asError).toList() : sorted;
    }
}
