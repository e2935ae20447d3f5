package dossier.model.entry;

import java.util.List;
import java.util.Optional;

/**
 * A ladder of agreed words for how likely something is, each step a range in percent: {@code likely} is 55–80 % on the
 * first, 55–75 % on the second.
 *
 * <p>Sources: Intelligence Community Directive 203, Analytic Standards (2015), D.6.e.(2)(a), whose table has two rows of terms
 * that are not to be mixed; and the probability yardstick of the United Kingdom's Professional Head of Intelligence
 * Assessment, whose steps leave gaps between them.
 */
public enum Yardstick implements Keyword {
    ICD_203(
            "icd-203",
            "ICD 203",
            true,
            new Step(1, 5, "1–5 %", "almost no chance", "remote"),
            new Step(5, 20, "5–20 %", "very unlikely", "highly improbable"),
            new Step(20, 45, "20–45 %", "unlikely", "improbable"),
            new Step(45, 55, "45–55 %", "roughly even chance", "roughly even odds"),
            new Step(55, 80, "55–80 %", "likely", "probable"),
            new Step(80, 95, "80–95 %", "very likely", "highly probable"),
            new Step(95, 99, "95–99 %", "almost certain", "nearly certain")),
    PHIA(
            "phia",
            "the PHIA yardstick",
            false,
            new Step(0, 5, "at most 5 %", "remote chance"),
            new Step(10, 20, "10–20 %", "highly unlikely"),
            new Step(25, 35, "25–35 %", "unlikely"),
            new Step(40, 50, "40 to under 50 %", "realistic possibility"),
            new Step(55, 75, "55–75 %", "likely", "probable"),
            new Step(80, 90, "80–90 %", "highly likely"),
            new Step(95, 100, "at least 95 %", "almost certain"));

    private final String word;
    private final String title;
    private final boolean hasRows;
    private final List<Step> steps;

    Yardstick(String word, String title, boolean hasRows, Step... steps) {
        this.word = word;
        this.title = title;
        this.hasRows = hasRows;
        this.steps = List.of(steps);
    }

    /**
     * One step: {@code likely} or {@code probable}, 55–80 %.
     *
     * @param from the lower end in percent, for drawing
     * @param to the upper end in percent, for drawing
     * @param range both as readers see them
     * @param terms the words for it; of ICD 203, one of each row
     */
    public record Step(int from, int to, String range, List<String> terms) {
        public Step {
            terms = List.copyOf(terms);
        }

        private Step(int from, int to, String range, String... terms) {
            this(from, to, range, List.of(terms));
        }
    }

    /** As in {@code yardstick: icd-203}. */
    @Override
    public String word() {
        return word;
    }

    /** As in a sentence: {@code "likely" is 55–80 % in ICD 203}. */
    public String title() {
        return title;
    }

    /** The steps, the least likely first. */
    public List<Step> steps() {
        return steps;
    }

    /** The step of a term; a term is written as on the ladder, {@code almost certain}. */
    public Optional<Step> step(String term) {
        return steps.stream().filter(step -> step.terms().contains(term)).findFirst();
    }

    /** All terms, the least likely first, for hints. */
    public List<String> terms() {
        return steps.stream().flatMap(step -> step.terms().stream()).toList();
    }

    /** The terms of a term's row: all of them where the ladder has no rows that must be kept apart; none of an unknown term. */
    public List<String> row(String term) {
        Optional<Step> step = step(term);
        if (step.isEmpty()) {
            return List.of();
        }
        int row = step.get().terms().indexOf(term);
        return hasRows ? steps.stream().map(any -> any.terms().get(row)).toList() : terms();
    }

    public static Optional<Yardstick> of(String word) {
        return Keyword.of(values(), word);
    }

    public static List<String> words() {
        return Keyword.words(values());
    }
}
