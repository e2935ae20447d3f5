package dossier.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line for each corpus, in Markdown, for the README: what a build of Dossier takes, and how many times as much of the
 * processor that is as each other contender takes. Elapsed time, which depends on what else the machine does, is in {@link
 * BuildTable}.
 */
final class BuildOverview {
    private static final double MIB = 1 << 20;

    private final List<BuildSummary> summaries;
    private final List<String> others;

    BuildOverview(List<BuildSummary> summaries) {
        this.summaries = summaries;
        others = summaries.stream()
                .filter(summary -> !summary.isDossier())
                .map(BuildSummary::contender)
                .distinct()
                .toList();
    }

    String table() {
        String heads = others.stream().map(other -> " × " + other + " |").collect(Collectors.joining());
        return "| corpus | articles | pages | output | processor | memory |" + heads + "\n|---|"
                + "--:|".repeat(5 + others.size())
                + summaries.stream()
                        .filter(BuildSummary::isDossier)
                        .map(this::row)
                        .collect(Collectors.joining())
                + "\n";
    }

    private String row(BuildSummary dossier) {
        String row = String.format(
                Locale.ROOT,
                "%n| %s | %,d | %,d | %.1f MiB | %.1f s | %.0f MiB |",
                dossier.shape().word(),
                dossier.articles(),
                dossier.last().pages(),
                dossier.last().bytes() / MIB,
                dossier.median(BuildCost::processor),
                dossier.median(BuildCost::peak));
        return row + others.stream().map(other -> ratio(dossier, other)).collect(Collectors.joining());
    }

    private String ratio(BuildSummary dossier, String other) {
        Optional<BuildSummary> beside = summaries.stream()
                .filter(summary -> summary.contender().equals(other))
                .filter(summary -> summary.shape() == dossier.shape() && summary.articles() == dossier.articles())
                .findFirst();
        return beside.map(summary -> String.format(Locale.ROOT, " %.1f |", summary.processorRatio()))
                .orElse(" |");
    }
}
