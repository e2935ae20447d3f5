package dossier.bench;

import java.nio.file.Path;

/** What is measured: Dossier, another site generator, or the bare writing of files. */
interface Contender {
    String name();

    /** Its name and version, as the table shows them. */
    String version();

    /** Writes the corpus as this one reads it, below a folder; no part of what is timed. */
    void prepare(CorpusShape shape, int articles, Path folder);

    /** One cold build of what was prepared, into a folder that is not there yet. */
    BuildCost build(Path folder, Path out) throws InterruptedException;
}
