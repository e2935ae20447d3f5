package dossier.bench;

import java.util.Locale;

/**
 * One build of one round, a line of {@code runs.tsv}.
 *
 * @param beside what the build of Dossier in the same round took
 */
record Sample(CorpusShape shape, int articles, String contender, BuildCost took, BuildCost beside) {
    static final String HEAD = "corpus\tarticles\tcontender\tseconds\tprocessor\tMiB\tpages\tfiles\tbytes"
            + "\tdossier seconds\tdossier processor\n";

    String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%s\t%.3f\t%.3f\t%.0f\t%d\t%d\t%d\t%.3f\t%.3f%n",
                shape.word(),
                articles,
                contender,
                took.seconds(),
                took.processor(),
                took.peak(),
                took.pages(),
                took.files(),
                took.bytes(),
                beside.seconds(),
                beside.processor());
    }

    static Sample of(String line) {
        String[] cells = line.split("\t");
        BuildCost took = new BuildCost(
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Long.parseLong(cells[8]));
        BuildCost beside = new BuildCost(Double.parseDouble(cells[9]), Double.parseDouble(cells[10]), 0, 0, 0, 0);
        return new Sample(
                CorpusShape.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[1]),
                cells[2],
                took,
                beside);
    }
}
