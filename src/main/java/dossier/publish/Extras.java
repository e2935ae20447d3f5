package dossier.publish;

import dossier.model.Dossier;
import java.util.List;

/** All files of a site that are neither pages nor what pages load. */
public final class Extras {
    private Extras() {}

    /** @param pages paths of the site's pages, in order */
    public static void write(Dossier dossier, List<String> pages, Staging staging) {
        DataFiles.write(dossier, staging);
        References.write(dossier, staging);
        Feeds.write(dossier, pages, staging);
    }
}
