package dossier.read.block;

import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;

/** Reads the seeds of one format. Has no state of its own: one reader serves all seeds and threads. */
public interface SeedReader {
    /**
     * What can be recovered from a seed; never fails, since any text is an article of some kind. What could not be read as
     * the format has it is a problem.
     *
     * @param text the whole seed, decoded
     * @param displayPath the file as users see it
     */
    Reading read(Seed seed, String text, String displayPath, Problems problems);
}
