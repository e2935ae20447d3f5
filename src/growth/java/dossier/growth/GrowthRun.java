package dossier.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the packaged program on many kinds of large input, each once as it is and once ten times as large, and prints how
 * much longer the second takes. Nothing is subtracted from a time; a kind fails when the ratio is over {@link #MOST}.
 *
 * <pre>
 * GrowthRun target/dossier/bin/dossier [PART OF A KIND'S NAME…]
 * </pre>
 */
public final class GrowthRun {
    private static final double MOST = 12;

    private GrowthRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(args[0]).toAbsolutePath();
        List<String> wanted = List.of(args).subList(1, args.length);
        Program runs = new Program(program);
        double empty = runs.time(new Kind("", 1, "build", n -> Map.of("seeds/a.txt", "The Ferry\n\nIt sails.\n")), 1).cpu();
        System.out.printf(Locale.ROOT, "the smallest dossier: %.2f s%n", empty);
        System.out.printf("%-46s %9s %7s %7s %6s %6s  %s%n", "kind", "bytes", "1 ×", "10 ×", "ratio", "net", "verdict");
        int over = 0;
        for (Kind kind : all()) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(kind.name()::contains)) {
                Program.Timing one = runs.time(kind, 1);
                Program.Timing ten = runs.time(kind, 10);
                double ratio = ten.cpu() / one.cpu();
                double net = (ten.cpu() - empty) / Math.max(0.1, one.cpu() - empty);
                String verdict = ten.ended() && ratio <= MOST ? (net <= MOST ? "ok" : "ok?") : "OVER";
                over += verdict.equals("OVER") ? 1 : 0;
                System.out.printf(
                        Locale.ROOT,
                        "%-46s %9d %7.2f %7.2f (wall %7.2f %7.2f) %6.1f %6.1f  %s %s%n",
                        kind.name(), one.bytes(), one.cpu(), ten.cpu(), one.seconds(), ten.seconds(), ratio, net, verdict, one.said() + " | " + ten.said());
            }
        }
        System.exit(over > 0 ? 1 : 0);
    }

    private static List<Kind> all() {
        return Stream.of(TextKinds.all(), HtmlKinds.all(), MarkdownKinds.all(), YamlKinds.all(), DossierKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}
