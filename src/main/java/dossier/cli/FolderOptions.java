package dossier.cli;

import dossier.file.Folders;
import dossier.output.publish.SiteFolderCheck;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--templates", paramLabel = "D", description = "Templates of one's own (default: templates).")
    private Path templates;

    @Option(names = "--out", paramLabel = "D", description = "Where the site goes (default: site).")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The folders, after a check that the site may be written to its folder. */
    Folders folders() {
        Folders usual = Folders.under(dir);
        Folders folders = new Folders(
                seeds == null ? usual.seeds() : seeds,
                content == null ? usual.content() : content,
                templates == null ? usual.templates() : templates,
                out == null ? usual.out() : out);
        checkInput("--seeds", seeds, folders.seeds());
        checkInput("--content", content, folders.content());
        checkInput("--templates", templates, folders.templates());
        SiteFolderCheck.refusal(folders.out(), List.of(folders.seeds(), folders.content(), folders.templates()))
                .ifPresent(why -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "the folder of the site, " + Folders.displayPath(folders.out()) + ", " + why);
                });
        return folders;
    }

    /** A folder that is named must be there: without it, a site would lack what it holds. The usual ones may be missing. */
    private void checkInput(String option, Path named, Path folder) {
        boolean isMissing = named != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (isMissing || Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            String what = isMissing ? "there is no folder " : "this is not a folder: ";
            throw new ParameterException(spec.commandLine(), option + ": " + what + Folders.displayPath(folder));
        }
    }
}
