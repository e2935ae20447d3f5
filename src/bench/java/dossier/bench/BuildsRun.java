package dossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds corpora of given sizes with Dossier and with the peers that are installed, and prints what each build took. In a
 * round, Dossier, the floor and each peer build once, one after the other, and a ratio is of two builds of one round, so that
 * other work on the machine weighs on both. Each run adds its samples to {@code runs.tsv}; {@code builds.md}, its
 * short form {@code overview.md} and {@code builds.svg} show the medians of all that are in it.
 *
 * <pre>
 * BuildsRun target/dossier/bin/dossier src/bench/peers target/bench
 *     -Darticles=5,100,1000 -Drounds=3 -Dcorpora=neutral,dossier -Dpeers=hugo,eleventy=/opt/node_modules/.bin/eleventy
 * </pre>
 */
public final class BuildsRun {
    /** Up to so many articles, a round that is not counted brings every program into memory. */
    private static final int WARM = 100;

    private final Contender dossier;
    private final List<Peer> peers;
    private final Path folder;
    private final int rounds;

    private BuildsRun(Contender dossier, List<Peer> peers, Path folder, int rounds) {
        this.dossier = dossier;
        this.peers = peers;
        this.folder = folder;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(args[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
        List<Peer> peers = peers(Path.of(args[1]));
        BuildsRun run = new BuildsRun(new DossierContender(program), peers, folder, Integer.getInteger("rounds", 3));
        Stream.concat(Stream.of(run.dossier), peers.stream())
                .forEach(contender -> System.out.println(contender.version()));
        for (String shape : words("corpora", "neutral,dossier")) {
            for (String articles : words("articles", "5,100,1000")) {
                run.measure(CorpusShape.valueOf(shape.toUpperCase(Locale.ROOT)), Integer.parseInt(articles));
            }
        }
        run.show();
    }

    private static List<String> words(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(","))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** Those of the table that are asked for and are here; one that is not is said. */
    private static List<Peer> peers(Path folder) throws IOException {
        List<Peer> peers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("peers.tsv"))) {
            String[] row = line.split("\t");
            Optional<String> asked = words("peers", "hugo,eleventy").stream()
                    .filter(word -> word.split("=")[0].equals(row[0]))
                    .findFirst();
            Optional<Path> command = asked.flatMap(
                    word -> word.contains("=") ? Optional.of(Path.of(word.split("=")[1])) : Peer.installed(row[0]));
            command.ifPresent(file -> peers.add(Peer.of(row, file, folder)));
            if (asked.isPresent() && command.isEmpty()) {
                System.out.println(row[0] + " is not installed");
            }
        }
        return peers;
    }

    private void measure(CorpusShape shape, int articles) throws IOException, InterruptedException {
        Path work = folder.resolve("work");
        FileTree.delete(work);
        List<Contender> neighbours = new ArrayList<>(List.of(new Floor(out(work, dossier))));
        if (shape == CorpusShape.NEUTRAL) {
            neighbours.addAll(peers);
        }
        dossier.prepare(shape, articles, source(work, dossier));
        neighbours.forEach(neighbour -> neighbour.prepare(shape, articles, source(work, neighbour)));
        for (int round = articles <= WARM ? 0 : 1; round <= rounds; round++) {
            List<Sample> samples = round(shape, articles, neighbours, work);
            if (round > 0) {
                keep(samples);
            }
        }
        FileTree.delete(work);
    }

    private List<Sample> round(CorpusShape shape, int articles, List<Contender> neighbours, Path work)
            throws InterruptedException {
        BuildCost own = build(dossier, work);
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(shape, articles, dossier.name(), own, own));
        for (Contender neighbour : neighbours) {
            samples.add(new Sample(shape, articles, neighbour.name(), build(neighbour, work), own));
        }
        return samples;
    }

    private static BuildCost build(Contender contender, Path work) throws InterruptedException {
        Path out = out(work, contender);
        FileTree.delete(out);
        return contender.build(source(work, contender), out);
    }

    private static Path source(Path work, Contender contender) {
        return work.resolve(contender.name());
    }

    private static Path out(Path work, Contender contender) {
        return work.resolve(contender.name() + "-site");
    }

    private Path runs() {
        return folder.resolve("runs.tsv");
    }

    private void keep(List<Sample> samples) throws IOException {
        if (!Files.exists(runs())) {
            Files.writeString(runs(), Sample.HEAD);
        }
        for (Sample sample : samples) {
            System.out.print(sample.line());
            Files.writeString(runs(), sample.line(), StandardOpenOption.APPEND);
        }
    }

    private void show() throws IOException {
        List<BuildSummary> summaries = BuildSummary.of(
                Files.readAllLines(runs()).stream().skip(1).map(Sample::of).toList());
        String table = BuildTable.of(summaries);
        Files.writeString(folder.resolve("builds.md"), table);
        Files.writeString(folder.resolve("overview.md"), new BuildOverview(summaries).table());
        Files.writeString(folder.resolve("builds.svg"), new BuildPlot(summaries).svg());
        System.out.println("\n" + table);
    }
}
