package dossier.link.wording;

import dossier.language.BinarySearch;
import dossier.language.Sentences;
import dossier.link.wording.Expressions.Expression;
import dossier.link.wording.Expressions.ExpressionKind;
import dossier.model.entry.Yardstick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks how a judgement is worded: {@code The talks will probably fail}, stated as {@code likely} on ICD 203, mixes the two
 * rows of its ladder.
 *
 * <p>Rules of ICD 203 (2015), D.6.e.(2): terms of the two rows are not mixed; a likelihood and a level of confidence do not
 * are in one sentence; and what is uncertain is said in terms of the ladder, not in words that leave the reader to guess.
 * What is quoted is in words of others and not looked at. English only.
 */
public final class JudgementWording {
    private final String text;
    private final Yardstick yardstick;
    private final String likelihood;
    private final List<Expression> expressions;
    /** The first term in the text that is of the ladder. */
    private final Optional<String> firstTerm;
    /** By code and words, so that what is wrong twice in the same words is said once. */
    private final Map<String, WordingFault> faults = new LinkedHashMap<>();

    private JudgementWording(String text, Yardstick yardstick, String likelihood) {
        this.text = text;
        this.yardstick = yardstick;
        this.likelihood = likelihood;
        this.expressions = Expressions.in(text);
        this.firstTerm =
                expressions.stream().map(this::term).flatMap(Optional::stream).findFirst();
    }

    /**
     * One thing that is wrong with the wording, to be shown as a problem of the text.
     *
     * @param code {@code mixed-ladders}, {@code off-ladder}, {@code other-likelihood}, {@code likelihood-with-confidence} or
     *     {@code hedge}
     */
    public record WordingFault(String code, String message, String hint) {}

    /**
     * What is wrong with a judgement's text, in order of the text.
     *
     * @param likelihood the term that the judgement states beside its text; empty for none
     */
    public static List<WordingFault> check(String text, Yardstick yardstick, String likelihood) {
        JudgementWording wording = new JudgementWording(text, yardstick, likelihood);
        wording.expressions.forEach(wording::look);
        return List.copyOf(wording.faults.values());
    }

    private void look(Expression found) {
        switch (found.kind()) {
            case TERM -> lookAtTerm(found);
            case OFF_LADDER -> fault("off-ladder", found, "is not a term of " + yardstick.title(), terms());
            case CONFIDENCE -> lookAtConfidence(found);
            case HEDGE -> fault("hedge", found, "leaves open how likely it is", hedgeHint());
            default -> {}
        }
    }

    private void lookAtTerm(Expression found) {
        Optional<String> term = term(found);
        if (term.isEmpty()) {
            fault("mixed-ladders", found, "is a term of " + other().title() + ", not of " + yardstick.title(), terms());
            return;
        }
        Optional<String> earlier = otherRow(term.get());
        if (earlier.isPresent()) {
            fault(
                    "mixed-ladders",
                    found,
                    "and \"" + earlier.get() + "\" are from different rows of " + yardstick.title(),
                    "keep to one row: " + String.join(", ", yardstick.row(earlier.get())));
        }
        lookAtStep(found, yardstick.step(term.get()).orElseThrow());
    }

    private void lookAtStep(Expression found, Yardstick.Step step) {
        Optional<Yardstick.Step> stated = yardstick.step(likelihood);
        if (stated.isPresent() && !stated.get().equals(step)) {
            fault(
                    "other-likelihood",
                    found,
                    "(" + step.range() + ") is not the likelihood stated, \"" + likelihood + "\" ("
                            + stated.get().range() + ")",
                    "keep the term that is meant, or write two judgements");
        }
    }

    /** What the ladder calls it; empty when it is of the other ladder. */
    private Optional<String> term(Expression found) {
        return yardstick.terms().stream().filter(found.terms()::contains).findFirst();
    }

    /** The term stated, or else the first one in the text that is of the ladder, where it is of another row than this one. */
    private Optional<String> otherRow(String term) {
        Optional<String> first = yardstick.terms().contains(likelihood) ? Optional.of(likelihood) : firstTerm;
        return first.filter(other -> !yardstick.row(other).contains(term));
    }

    private void lookAtConfidence(Expression found) {
        Sentences.Sentence sentence = Sentences.around(text, found.start(), found.end());
        Set<ExpressionKind> likely = Set.of(ExpressionKind.TERM, ExpressionKind.OFF_LADDER);
        // Expressions come in order, so those of the sentence are together around this one.
        int first = BinarySearch.countBelow(sentence.start(), expressions, Expression::start);
        expressions.subList(first, expressions.size()).stream()
                .takeWhile(other -> other.end() <= sentence.end())
                .filter(other -> likely.contains(other.kind()))
                .findFirst()
                .ifPresent(other -> fault(
                        "likelihood-with-confidence",
                        found,
                        "and \"" + other.text() + "\" are in the same sentence",
                        "say how likely it is in one sentence, and how confident you are in another"));
    }

    private void fault(String code, Expression found, String message, String hint) {
        faults.putIfAbsent(
                code + " " + found.text().toLowerCase(Locale.ROOT),
                new WordingFault(code, "\"" + found.text() + "\" " + message, hint));
    }

    private Yardstick other() {
        return Arrays.stream(Yardstick.values())
                .filter(any -> any != yardstick)
                .findFirst()
                .orElseThrow();
    }

    private String terms() {
        List<String> terms = new ArrayList<>();
        yardstick.steps().forEach(step -> terms.add(String.join(" or ", step.terms()) + " (" + step.range() + ")"));
        return "the steps are: " + String.join(", ", terms);
    }

    private String hedgeHint() {
        return yardstick
                .step(likelihood)
                .map(step -> "the likelihood stated is \"" + likelihood + "\" (" + step.range()
                        + "): use that term, or state a fact")
                .orElse(terms());
    }
}
