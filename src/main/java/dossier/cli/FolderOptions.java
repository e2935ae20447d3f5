package dossier.cli;

import dossier.file.Folders;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name a dossier's folders. */
final class FolderOptions {
    @Option(names = "--dir", paramLabel = "D", description = "The dossier's folder (default: the current one).")
    private Path dir = Path.of("");

    @Option(names = "--seeds", paramLabel = "D", description = "The captured articles (default: seeds).")
    private Path seeds;

    @Option(names = "--content", paramLabel = "D", description = "The YAML (default: content).")
    private Path content;

    @Option(names = "--templates", paramLabel = "D", description = "Custom templates (default: templates).")
    private Path templates;

    @Option(names = "--out", paramLabel = "D", description = "Folder for the site (default: site).")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The folders, after a check that the site may be written to its folder. */
    Folders folders() {
        NamedFolders named = new NamedFolders(dir, seeds, content, templates, out);
        named.fault().ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        return named.folders();
    }
}
