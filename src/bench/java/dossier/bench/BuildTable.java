package dossier.bench;

import java.util.List;
import java.util.Locale;

/** The table of all builds, in Markdown, which can be read as text, too. */
final class BuildTable {
    private static final String ROW = "| %-7s | %8s | %-8s | %9s | %9s | %8s | %8s | %8s | %8s | %9s | %9s |%n";
    private static final double MIB = 1 << 20;

    private BuildTable() {}

    static String of(List<BuildSummary> summaries) {
        StringBuilder table = new StringBuilder(ROW.formatted(
                "corpus",
                "articles",
                "",
                "elapsed",
                "processor",
                "peak",
                "pages",
                "files",
                "output",
                "elapsed ×",
                "processor ×"));
        table.append("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|%n".formatted());
        summaries.forEach(summary -> table.append(row(summary)));
        return table.toString();
    }

    private static String row(BuildSummary summary) {
        BuildCost last = summary.last();
        double peak = summary.median(BuildCost::peak);
        return ROW.formatted(
                summary.shape().word(),
                number("%,d", summary.articles()),
                summary.contender(),
                number("%.2f s", summary.median(BuildCost::seconds)),
                number("%.2f s", summary.median(BuildCost::processor)),
                peak == 0 ? "" : number("%.0f MiB", peak),
                number("%,d", last.pages()),
                number("%,d", last.files()),
                number("%.1f MiB", last.bytes() / MIB),
                summary.isDossier() ? "" : number("%.2f ×", summary.ratio()),
                summary.isDossier() ? "" : number("%.2f ×", summary.processorRatio()));
    }

    private static String number(String format, Object number) {
        return String.format(Locale.ROOT, format, number);
    }
}
