package dossier;

import java.nio.file.Path;

/** Where a dossier's parts are. */
public record Folders(Path seeds, Path content, Path templates, Path out) {

    /** The usual names under one folder. */
    public static Folders under(Path dir) {
        return new Folders(dir.resolve("seeds"), dir.resolve("content"), dir.resolve("templates"), dir.resolve("site"));
    }

    /** A folder as users see it: as they named it, with {@code /}. */
    public static String shown(Path folder) {
        String text = folder.normalize().toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }
}
