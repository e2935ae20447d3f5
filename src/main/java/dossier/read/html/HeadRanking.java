package dossier.read.html;

import dossier.model.reading.FieldCandidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answers that a page gives to one question, best first. Places that say the same confirm each other, as witnesses
 * do who do not know of each other: together they are wrong only where each is (the noisy-or of Pearl, 1988).
 */
final class HeadRanking {
    private static final double SUREST = 0.99;
    /** So many runners-up can be looked at; a page of teasers names a hundred authors. */
    private static final int MOST = 8;

    private final List<HeadAnswer> answers;

    private HeadRanking(List<HeadAnswer> answers) {
        this.answers = answers;
    }

    /**
     * Ranks what was found.
     *
     * @param key what two findings have in common that say the same
     */
    static HeadRanking of(List<HeadFinding> found, Function<String, String> key) {
        Map<String, List<HeadFinding>> same = new LinkedHashMap<>();
        found.stream()
                .filter(finding -> !key.apply(finding.value()).isEmpty())
                .forEach(finding -> same.computeIfAbsent(key.apply(finding.value()), any -> new ArrayList<>())
                        .add(finding));
        return new HeadRanking(same.values().stream()
                .map(HeadAnswer::new)
                .sorted(Comparator.comparingDouble(HeadAnswer::sure).reversed())
                .toList());
    }

    /** The best answer; empty where none is sure enough. */
    String best() {
        return answers.stream()
                .filter(answer -> answer.sure() >= FieldCandidate.SURE_ENOUGH)
                .findFirst()
                .map(HeadAnswer::value)
                .orElse("");
    }

    /** What the places that give the best answer are. */
    List<HeadFinding> witnesses() {
        return best().isEmpty() ? List.of() : answers.get(0).witnesses();
    }

    List<FieldCandidate> candidates() {
        return answers.stream().map(HeadAnswer::candidate).limit(MOST).toList();
    }

    /** One answer, and the places that give it. */
    private record HeadAnswer(List<HeadFinding> witnesses) {
        String value() {
            return first().value();
        }

        private HeadFinding first() {
            return witnesses.stream()
                    .reduce((one, other) -> other.sure() > one.sure() ? other : one)
                    .orElseThrow();
        }

        double sure() {
            Map<String, Double> byPlace = witnesses.stream()
                    .collect(Collectors.toMap(HeadFinding::why, HeadFinding::sure, Math::max, LinkedHashMap::new));
            double wrong = byPlace.values().stream().reduce(1.0, (all, sure) -> all * (1 - sure));
            return Math.min(SUREST, Math.round((1 - wrong) * 100) / 100.0);
        }

        FieldCandidate candidate() {
            String why = witnesses.stream().map(HeadFinding::why).distinct().collect(Collectors.joining(", "));
            return new FieldCandidate(value(), TextRun.lineOf(first().where()), why, sure());
        }
    }
}
