package dossier.file;

import java.nio.file.Path;
import java.util.Optional;

/** Where a dossier's parts are. */
public record Folders(Path seeds, Path content, Path templates, Path out) {

    /** The usual names under one folder. */
    public static Folders under(Path dir) {
        return new Folders(dir.resolve("seeds"), dir.resolve("content"), dir.resolve("templates"), dir.resolve("site"));
    }

    /** A file as it is called in the usual folders, whatever these are called here: {@code seeds/bridge.txt}. */
    public String portable(String file) {
        Folders usual = under(Path.of(""));
        return below(file, seeds, usual.seeds)
                .or(() -> below(file, content, usual.content))
                .or(() -> below(file, templates, usual.templates))
                .orElse(file);
    }

    private static Optional<String> below(String file, Path folder, Path usual) {
        if (file.equals(displayPath(folder))) {
            return Optional.of(displayPath(usual));
        }
        String prefix = displayPath(folder) + "/";
        return file.startsWith(prefix)
                ? Optional.of(displayPath(usual) + "/" + file.substring(prefix.length()))
                : Optional.empty();
    }

    /** A folder as users see it: as they named it, with {@code /}. */
    public static String displayPath(Path folder) {
        String text = folder.normalize().toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }
}
