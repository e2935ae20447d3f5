package dossier.cli;

import dossier.file.Folders;
import dossier.output.publish.SiteFolderCheck;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders that somebody named, where {@code dir} alone is always there; {@code null} stands for the usual one of a dossier. */
record NamedFolders(Path dir, Path seeds, Path content, Path templates, Path out) {
    Folders folders() {
        Folders usual = Folders.under(dir);
        return new Folders(
                seeds == null ? usual.seeds() : seeds,
                content == null ? usual.content() : content,
                templates == null ? usual.templates() : templates,
                out == null ? usual.out() : out);
    }

    /** Why nothing can be built of them, as {@code --seeds: there is no folder captures}. */
    Optional<String> fault() {
        Folders folders = folders();
        return Stream.of(
                        inputFault("--seeds", seeds, folders.seeds()),
                        inputFault("--content", content, folders.content()),
                        inputFault("--templates", templates, folders.templates()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> siteFault(folders));
    }

    /** A folder that is named must be there: without it, a site would lack what it holds. The usual ones may be missing. */
    private static Optional<String> inputFault(String option, Path named, Path folder) {
        boolean isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (!isThere && named != null) {
            return Optional.of(option + ": there is no folder " + Folders.displayPath(folder));
        }
        return isThere && !Files.isDirectory(folder)
                ? Optional.of(option + ": this is not a folder: " + Folders.displayPath(folder))
                : Optional.empty();
    }

    private static Optional<String> siteFault(Folders folders) {
        return SiteFolderCheck.refusal(folders.out(), List.of(folders.seeds(), folders.content(), folders.templates()))
                .map(why -> "the folder of the site, " + Folders.displayPath(folders.out()) + ", " + why);
    }
}
