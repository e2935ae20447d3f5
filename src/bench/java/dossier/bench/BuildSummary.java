package dossier.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The builds of one corpus by one contender: medians.
 *
 * @param samples at least one
 */
record BuildSummary(List<Sample> samples) {

    /** One for each corpus and contender, in the order in which these came first. */
    static List<BuildSummary> of(List<Sample> samples) {
        return samples.stream()
                .collect(Collectors.groupingBy(
                        sample -> List.of(sample.shape(), sample.articles(), sample.contender()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(BuildSummary::new)
                .sorted(Comparator.comparing(BuildSummary::shape).thenComparing(BuildSummary::articles))
                .toList();
    }

    CorpusShape shape() {
        return samples.get(0).shape();
    }

    int articles() {
        return samples.get(0).articles();
    }

    String contender() {
        return samples.get(0).contender();
    }

    boolean isDossier() {
        return contender().equals(DossierContender.NAME);
    }

    /** What the last build took; its files are those of every other. */
    BuildCost last() {
        return samples.get(samples.size() - 1).took();
    }

    double median(ToDoubleFunction<BuildCost> figure) {
        return middle(sample -> figure.applyAsDouble(sample.took()));
    }

    /** How many times as long the build of Dossier in the same round took: elapsed. */
    double ratio() {
        return middle(sample -> sample.beside().seconds() / sample.took().seconds());
    }

    double processorRatio() {
        return middle(sample -> sample.beside().processor() / sample.took().processor());
    }

    private double middle(ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
