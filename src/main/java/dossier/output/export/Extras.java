package dossier.output.export;

import dossier.model.Dossier;
import dossier.output.publish.Staging;
import dossier.output.publish.StaticFiles;
import dossier.problem.Problems;
import dossier.site.Pages;
import dossier.site.page.MovedPage;
import dossier.site.page.Page;
import java.util.List;
import java.util.stream.Stream;

/** All files of a site that are neither pages nor what pages load. */
public final class Extras {
    private Extras() {}

    /**
     * Writes them all.
     *
     * @param own the authors' files, which may replace robots.txt
     */
    public static void write(Dossier dossier, Pages pages, StaticFiles own, Staging staging, Problems problems) {
        List<String> paths = pages.all().stream()
                .filter(page -> !(page instanceof MovedPage))
                .map(Page::path)
                .toList();
        Stream.<Runnable>of(
                        () -> ReferenceFiles.write(dossier, staging),
                        () -> DataFiles.write(dossier, pages.routes(), staging),
                        () -> Feeds.write(dossier, paths, own, staging, problems))
                .parallel()
                .forEach(Runnable::run);
    }
}
