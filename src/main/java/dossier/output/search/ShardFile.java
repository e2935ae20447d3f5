package dossier.output.search;

import dossier.file.Json;
import dossier.site.page.Output;

/**
 * One file of the index. A page that is opened from a disk may load scripts and nothing else, so what a file holds is the
 * argument of a call: {@code dossierSearch("w-3","…");}.
 */
final class ShardFile {
    static final String FOLDER = "search/";

    private ShardFile() {}

    /** @param name of the file without its ending, which the call repeats */
    static Output of(String name, Object value) {
        return Output.of(FOLDER + name + ".js", "dossierSearch(" + Json.text(name) + "," + Json.text(value) + ");\n");
    }
}
