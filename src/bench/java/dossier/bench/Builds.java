package dossier.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs the command of a site generator. */
final class Builds {
    private static final double LONGEST = 7_200;

    private Builds() {}

    /** Runs a build, which must end well. */
    static BuildCost run(List<String> command, Path folder, Path out) throws InterruptedException {
        Path output = out.resolveSibling(out.getFileName() + ".log");
        TimedProcess.Usage usage = new TimedProcess(command, folder, output, LONGEST).run();
        if (!usage.ended() || usage.status() != 0) {
            throw new IllegalStateException(
                    "%s ended with status %d; see %s".formatted(command, usage.status(), output));
        }
        return BuildCost.of(usage, FileTree.below(out));
    }
}
