package dossier.output.export;

import dossier.model.Dossier;
import dossier.output.publish.Staging;
import dossier.site.reference.CslItem;
import dossier.site.reference.ExportFormat;
import java.util.List;

/** The files for reference managers: one of each format for all sources. The page of each work has that work alone. */
final class ReferenceFiles {
    private ReferenceFiles() {}

    static void write(Dossier dossier, Staging staging) {
        List<CslItem> sources = dossier.sources().stream().map(CslItem::of).toList();
        for (ExportFormat export : ExportFormat.values()) {
            staging.writeLines(export.fileName("data/sources"), export.lines(sources));
        }
    }
}
