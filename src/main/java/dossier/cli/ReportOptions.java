package dossier.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say how problems are printed. */
final class ReportOptions {
    /** How problems are printed. */
    enum ReportFormat {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How problems are printed: as text, or one JSON object a line (default: text).")
    private ReportFormat format = ReportFormat.text;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Report report() {
        CommandLine line = spec.commandLine();
        return new Report(line.getOut(), line.getErr(), quiet, format == ReportFormat.json);
    }
}
