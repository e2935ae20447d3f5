package dossier;

import dossier.file.Folders;
import dossier.language.Dates;
import dossier.link.Linker;
import dossier.link.names.Gazetteer;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.entry.Content;
import dossier.model.reading.Reading;
import dossier.phrase.Phrases;
import dossier.problem.Fault;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import dossier.read.yaml.ContentReader;
import dossier.site.Pages;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** What comes before any file is written: a dossier's folders are read, linked and planned as pages. */
public final class Preparation {
    private final Folders folders;
    private final String baseUrl;
    private final Build.Progress progress;
    private final Dates dates = new Dates();
    private boolean contentIsRead;

    /** @param baseUrl where the site will live, over what {@code dossier.yaml} says; empty for what it says */
    public Preparation(Folders folders, String baseUrl, Build.Progress progress) {
        this.folders = folders;
        this.baseUrl = baseUrl;
        this.progress = progress;
    }

    /** A dossier with its pages, and what they say. */
    public record Prepared(Dossier dossier, Phrases phrases, Pages pages) {}

    public Draft read(Problems problems) {
        Problems ofContent = new Problems();
        Draft draft = read(problems, ofContent);
        contentIsRead = !ofContent.hasErrors();
        problems.addAll(ofContent);
        return draft;
    }

    /**
     * Whether there is enough to link. A seed that cannot be read keeps nobody from checking the others; with half of the
     * YAML nothing could be linked.
     */
    public boolean canLink(Draft draft) {
        return contentIsRead && !draft.readings().isEmpty();
    }

    public Prepared link(Draft draft, Problems problems) {
        progress.at("linking", 0, 0);
        Gazetteer gazetteer = new Gazetteer(draft.content().settings().language());
        Dossier dossier =
                Fault.during("linking the articles", () -> new Linker(gazetteer, dates).link(draft, problems));
        Phrases phrases = phrases(draft.content(), problems);
        Pages pages =
                Fault.during("planning the pages", () -> Pages.of(dossier, phrases, portable(problems), problems));
        return new Prepared(dossier, phrases, pages);
    }

    /** What is wrong so far, at the same places wherever the dossier lies: a site says nothing of the machine it is made on. */
    private List<Problem> portable(Problems problems) {
        return problems.sorted().stream()
                .map(problem -> problem.in(folders.portable(problem.at().file())))
                .toList();
    }

    private Draft read(Problems ofSeeds, Problems ofContent) {
        progress.at("reading", 0, 0);
        String seeds = Folders.displayPath(folders.seeds());
        // Seeds and YAML know nothing of each other, so each has a core.
        ForkJoinTask<Content> content = ForkJoinPool.commonPool().submit(() -> content(ofContent));
        List<Reading> readings = new CaptureReader(dates).readAll(folders.seeds(), seeds, ofSeeds);
        return new Draft(seeds, readings, content.join());
    }

    private Content content(Problems problems) {
        Content content = new ContentReader().read(folders.content(), Folders.displayPath(folders.content()), problems);
        return baseUrl.isEmpty()
                ? content
                : content.withSettings(content.settings().withBaseUrl(baseUrl));
    }

    private Phrases phrases(Content content, Problems problems) {
        String displayPath = Folders.displayPath(folders.templates());
        return Phrases.of(content.settings().language(), folders.templates(), displayPath, problems);
    }
}
