package dossier.publish;

import dossier.model.Dossier;
import java.util.List;
import java.util.stream.Stream;

/** All files of a site that are neither pages nor what pages load. */
public final class Extras {
    private Extras() {}

    /** @param pages paths of the site's pages, in order */
    public static void write(Dossier dossier, List<String> pages, Staging staging) {
        Stream.<Runnable>of(
                        () -> References.write(dossier, staging),
                        () -> DataFiles.write(dossier, staging),
                        () -> Feeds.write(dossier, pages, staging))
                .parallel()
                .forEach(Runnable::run);
    }
}
