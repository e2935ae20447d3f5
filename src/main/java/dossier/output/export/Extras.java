package dossier.output.export;

import dossier.model.Dossier;
import dossier.output.publish.Staging;
import dossier.output.publish.StaticFiles;
import dossier.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** All files of a site that are neither pages nor what pages load. */
public final class Extras {
    private Extras() {}

    /**
     * Writes them all.
     *
     * @param pages paths of the site's pages, in order
     * @param own the authors' files, which may replace robots.txt
     */
    public static void write(Dossier dossier, List<String> pages, StaticFiles own, Staging staging, Problems problems) {
        Stream.<Runnable>of(
                        () -> ReferenceFiles.write(dossier, staging),
                        () -> DataFiles.write(dossier, staging),
                        () -> Feeds.write(dossier, pages, own, staging, problems))
                .parallel()
                .forEach(Runnable::run);
    }
}
