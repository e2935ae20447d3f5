package dossier.publish;

import dossier.model.Dossier;
import dossier.site.Output;
import java.util.List;
import java.util.function.Consumer;

/** All files of a site that are neither pages nor what pages load. */
public final class Extras {
    private Extras() {}

    /** @param pages paths of the site's pages, in order */
    public static void write(Dossier dossier, List<String> pages, Consumer<Output> out) {
        DataFiles.write(dossier, out);
        Feeds.write(dossier, pages, out);
    }
}
