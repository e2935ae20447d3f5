package dossier.cli;

import dossier.Folders;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that name a dossier's folders. */
final class FolderOptions {
    @Option(names = "--dir", paramLabel = "D", description = "The dossier's folder (default: the current one).")
    private Path dir = Path.of("");

    @Option(names = "--seeds", paramLabel = "D", description = "The captured articles (default: seeds).")
    private Path seeds;

    @Option(names = "--content", paramLabel = "D", description = "The YAML (default: content).")
    private Path content;

    @Option(names = "--templates", paramLabel = "D", description = "Templates of one's own (default: templates).")
    private Path templates;

    @Option(names = "--out", paramLabel = "D", description = "Where the site goes (default: site).")
    private Path out;

    Folders folders() {
        Folders usual = Folders.under(dir);
        return new Folders(
                seeds == null ? usual.seeds() : seeds,
                content == null ? usual.content() : content,
                templates == null ? usual.templates() : templates,
                out == null ? usual.out() : out);
    }
}
