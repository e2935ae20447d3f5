package dossier.output.export;

import dossier.model.Dossier;
import dossier.output.publish.Staging;
import dossier.site.page.Output;
import dossier.site.reference.CslItem;
import dossier.site.reference.ExportFormat;
import dossier.site.route.Routes;
import java.util.List;

/** The files for reference managers: one of each kind for each article and source, and one of each kind for all sources. */
final class ReferenceFiles {
    private ReferenceFiles() {}

    static void write(Dossier dossier, Staging staging) {
        List<CslItem> sources = dossier.sources().stream().map(CslItem::of).toList();
        for (ExportFormat export : ExportFormat.values()) {
            staging.writeLines(export.pathBeside("data/sources.html"), export.lines(sources));
        }
        dossier.sources().parallelStream().forEach(source -> write(CslItem.of(source), Routes.path(source), staging));
        dossier.articles().parallelStream()
                .forEach(article -> write(CslItem.of(article), Routes.path(article), staging));
    }

    private static void write(CslItem item, String page, Staging staging) {
        for (ExportFormat export : ExportFormat.values()) {
            staging.write(Output.of(export.pathBeside(page), export.text(item)));
        }
    }
}
