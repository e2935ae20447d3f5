package dossier.bench.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the packaged program on many kinds of large input, each once as it is and once ten times as large, and prints how
 * much longer the second takes. Nothing is subtracted from a time; what the ratio is without the time of the smallest
 * dossier is shown beside it. A kind fails when the ratio is over {@link #MOST}, in elapsed time and in the processor's, or
 * when the program does not come to an end.
 *
 * <pre>
 * GrowthRun target/dossier/bin/dossier [PART OF A KIND'S NAME…]
 * </pre>
 */
public final class GrowthRun {
    private static final double MOST = 12;
    /** Less than this tells nothing beside the time that starting takes. */
    private static final double LEAST = 0.1;

    private static final Kind SMALLEST = Kind.text("the smallest dossier", 1, n -> "The ferry sails.");
    private static final String ROW = "%-46s %9s %9s %8s %8s %6s %6s  %s%n";

    private final GrowthProgram program;
    private final double start;
    private int over;

    private GrowthRun(GrowthProgram program, double start) {
        this.program = program;
        this.start = start;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        GrowthProgram program = new GrowthProgram(Path.of(args[0]).toAbsolutePath(), Integer.getInteger("longest", 60));
        List<String> wanted = List.of(args).subList(1, args.length);
        GrowthRun run = new GrowthRun(program, program.time(SMALLEST, 1).usage().processor());
        System.out.printf(Locale.ROOT, "%s: %.2f s%n", SMALLEST.name(), run.start);
        System.out.printf(ROW, "kind", "bytes 1x", "10x", "s 1x", "s 10x", "ratio", "net", "verdict");
        for (Kind kind : all()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(kind.name()::contains)) {
                run.look(kind);
            }
        }
        System.exit(run.over > 0 ? 1 : 0);
    }

    private static List<Kind> all() {
        return Stream.of(TextKinds.all(), HtmlKinds.all(), MarkdownKinds.all(), YamlKinds.all(), DossierKinds.all())
                .flatMap(List::stream)
                .toList();
    }

    private void look(Kind kind) throws IOException, InterruptedException {
        GrowthProgram.Timing one = program.time(kind, 1);
        GrowthProgram.Timing ten = program.time(kind, 10);
        double ratio = ten.usage().processor() / one.usage().processor();
        double net =
                (ten.usage().processor() - start) / Math.max(LEAST, one.usage().processor() - start);
        // Elapsed time counts where other work on the machine does not weigh on it.
        boolean grows = Math.min(ratio, ten.usage().seconds() / one.usage().seconds()) > MOST;
        boolean fails = grows || !one.isDone() || !ten.isDone();
        over += fails ? 1 : 0;
        System.out.printf(
                ROW,
                kind.name(),
                one.bytes(),
                ten.bytes(),
                decimals("%.2f", one.usage().processor()),
                decimals("%.2f", ten.usage().processor()),
                decimals("%.1f", ratio),
                decimals("%.1f", net),
                verdict(fails, one, ten));
    }

    private static String verdict(boolean fails, GrowthProgram.Timing one, GrowthProgram.Timing ten) {
        String ended = one.problem().isEmpty() ? "bounded" : "refused";
        String verdict = fails ? "OVER" : ten.problem().isEmpty() ? "ok" : ended;
        String why = ten.usage().ended()
                ? ten.problem()
                : "ended after %.0f s".formatted(ten.usage().processor());
        return why.isEmpty() ? verdict : verdict + ": " + why.substring(0, Math.min(70, why.length()));
    }

    private static String decimals(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
