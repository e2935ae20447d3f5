package dossier.bench;

/**
 * What one build took and made.
 *
 * @param seconds elapsed
 * @param processor seconds of the processor
 * @param peak memory of the largest process in MiB, or 0 where that is not known
 */
record BuildCost(double seconds, double processor, double peak, int pages, int files, long bytes) {

    static BuildCost of(TimedProcess.Usage usage, FileTree made) {
        return new BuildCost(
                usage.seconds(),
                usage.processor(),
                usage.peak(),
                made.pages(),
                made.files().size(),
                made.bytes());
    }
}
