package dossier.output.export;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Source;
import dossier.output.publish.Staging;
import dossier.site.page.Output;
import dossier.site.reference.CslItem;
import dossier.site.reference.ExportFormat;
import dossier.site.route.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files for reference managers: one of each kind for each article and source, and one of each kind for all sources. */
final class ReferenceFiles {
    private ReferenceFiles() {}

    static void write(Dossier dossier, Staging staging) {
        List<CslItem> sources = dossier.sources().stream().map(CslItem::of).toList();
        for (ExportFormat export : ExportFormat.values()) {
            staging.writeLines(export.pathBeside("data/sources.html"), export.lines(sources));
        }
        dossier.sources().parallelStream().forEach(source -> write(source, staging));
        dossier.articles().parallelStream().forEach(article -> write(article, staging));
    }

    private static void write(Source source, Staging staging) {
        write(CslItem.of(source), Routes.path(source), staging);
    }

    private static void write(Article article, Staging staging) {
        write(CslItem.of(article), Routes.path(article), staging);
    }

    private static void write(CslItem item, String page, Staging staging) {
        for (ExportFormat export : ExportFormat.values()) {
            byte[] bytes = export.text(item).getBytes(StandardCharsets.UTF_8);
            staging.write(new Output(export.pathBeside(page), bytes));
        }
    }
}
