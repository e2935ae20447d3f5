package dossier.publish;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Source;
import dossier.page.Output;
import dossier.reference.Export;
import dossier.reference.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files for reference managers: one of each kind for each article and source, and one of each kind for all sources. */
final class References {
    private References() {}

    static void write(Dossier dossier, Staging staging) {
        List<Item> sources = dossier.sources().stream().map(Item::of).toList();
        for (Export export : Export.values()) {
            staging.writeLines(export.pathBeside("data/sources.html"), export.lines(sources));
        }
        dossier.sources().parallelStream().forEach(source -> write(source, staging));
        dossier.articles().parallelStream().forEach(article -> write(article, staging));
    }

    private static void write(Source source, Staging staging) {
        write(Item.of(source), source.path(), staging);
    }

    private static void write(Article article, Staging staging) {
        write(Item.of(article), article.path(), staging);
    }

    private static void write(Item item, String page, Staging staging) {
        for (Export export : Export.values()) {
            byte[] bytes = export.text(item).getBytes(StandardCharsets.UTF_8);
            staging.write(new Output(export.pathBeside(page), bytes));
        }
    }
}
