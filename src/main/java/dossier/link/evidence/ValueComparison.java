package dossier.link.evidence;

import dossier.language.Table;
import dossier.link.evidence.BoundWords.BoundKind;
import dossier.link.evidence.QuotedNumber.NumberKind;
import dossier.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the value that an author reads from a quote with the numbers and units that the quote has. */
public final class ValueComparison {
    private static final String PERCENT = "percent";
    private static final Pattern NEXT_WORD =
            Pattern.compile("(?U)^[\\s\u00A0-]+(\\p{L}[\\p{L}\\p{M}-]+)(?<rest>.*)$", Pattern.DOTALL);
    private static final Pattern REST_WORD = Pattern.compile("(?U)^\\s+(\\p{L}[\\p{L}\\p{M}'’-]*).*$", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("^\\s?(?:-|–|to|bis|à|до)\\s?\\d.*", Pattern.DOTALL);
    private static final Pattern RANGE_BEFORE = Pattern.compile("(?s).*\\d\\s?(?:-|–|to|bis|à|до)\\s?$");
    private static final int SHORTEST_NOUN = 3;
    private static final Set<String> SMALL_WORDS = Table.rows("language/stopwords.tsv", 2).stream()
            .flatMap(row -> List.of(row.get(1).split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Figure figure;
    private final String quote;
    private final boolean isScaleKnown;
    private final Optional<String> unit;
    private final List<QuotedNumber> numbers;

    /** What a value has otherwise than its quote. */
    public enum ValueDifference {
        NONE,
        NUMBER,
        BOUND,
        /** The unit of a measure, or a measure in place of a thing that is counted. */
        UNIT,
        /** The name of what is counted: {@code 4 visits} for {@code four agreements}. It may only be another word. */
        NOUN
    }

    /** @param language of the quote; empty where it is not known */
    public ValueComparison(Figure figure, String quote, String language) {
        this.figure = figure;
        this.quote = quote;
        this.isScaleKnown = !language.isEmpty() && NumberLexicon.knows(language);
        this.unit = UnitNames.atStart(figure.unit());
        this.numbers = QuotedNumbers.of(quote, language);
    }

    /** The first thing that differs. */
    public ValueDifference difference() {
        List<QuotedNumber> low = matching(figure.low());
        List<QuotedNumber> high = matching(figure.high());
        boolean isRange = figure.low().compareTo(figure.high()) != 0;
        boolean isMissing = isRange ? low.isEmpty() || high.isEmpty() : low.isEmpty();
        if (isMissing) {
            return numbers.stream().anyMatch(this::speaksAgainst) ? ValueDifference.NUMBER : ValueDifference.NONE;
        }
        List<QuotedNumber> exact = high.stream()
                .filter(number -> number.kind() != NumberKind.VAGUE)
                .toList();
        if (exact.isEmpty()) {
            return ValueDifference.NONE;
        }
        if (!isRange && exact.stream().allMatch(this::isInRange)) {
            return ValueDifference.NUMBER;
        }
        Optional<ValueDifference> best = exact.stream().map(this::ofUnit).min(ValueDifference::compareTo);
        if (best.isPresent() && best.get() != ValueDifference.NONE) {
            return best.get();
        }
        boolean isBound = isRange || exact.stream().anyMatch(this::isBoundAlike);
        return isBound ? ValueDifference.NONE : ValueDifference.BOUND;
    }

    private List<QuotedNumber> matching(BigDecimal wanted) {
        return numbers.stream()
                .filter(number -> number.is(wanted)
                        || !isScaleKnown && number.isScaledTo(wanted)
                        || isPercent() && number.isPercent(wanted))
                .toList();
    }

    private boolean isPercent() {
        return unit.filter(PERCENT::equals).isPresent();
    }

    /** Whether a number shows that the value is another one. Of a share, what is counted says nothing: 21 of 100. */
    private boolean speaksAgainst(QuotedNumber number) {
        if (number.kind() == NumberKind.VAGUE || !isPercent() && number.kind() == NumberKind.FRACTION) {
            return false;
        }
        return !isPercent()
                || number.kind() == NumberKind.FRACTION
                || unitAfter(number).filter(PERCENT::equals).isPresent();
    }

    private boolean isInRange(QuotedNumber number) {
        return RANGE.matcher(quote.substring(number.end())).matches()
                || RANGE_BEFORE.matcher(quote.substring(0, number.start())).matches();
    }

    private boolean isBoundAlike(QuotedNumber number) {
        BoundKind own = BoundWords.of(figure.bound());
        return own == BoundWords.beside(quote, number);
    }

    private Optional<String> unitAfter(QuotedNumber number) {
        return UnitNames.atStart(quote.substring(number.end()));
    }

    private ValueDifference ofUnit(QuotedNumber number) {
        Optional<String> after = unitAfter(number);
        Optional<String> before = UnitNames.atEnd(quote.substring(0, number.start()));
        boolean isKnown = after.isPresent() || before.isPresent();
        if (number.kind() == NumberKind.FRACTION) {
            return ValueDifference.NONE;
        }
        if (unit.isPresent()) {
            boolean isSame = after.equals(unit) || before.equals(unit);
            boolean isOther = isKnown || noun(number).isPresent();
            return !isSame && isOther ? ValueDifference.UNIT : ValueDifference.NONE;
        }
        if (isKnown) {
            return ValueDifference.UNIT;
        }
        return isNamed(quote) || noun(number).isEmpty() ? ValueDifference.NONE : ValueDifference.NOUN;
    }

    /** Whether a quote names what the value counts. */
    public boolean isNamed(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return List.of(figure.unit().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).stream()
                .filter(word -> word.length() >= SHORTEST_NOUN)
                .anyMatch(word -> text.contains(stem(word)));
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(SHORTEST_NOUN, word.length() - (word.length() > 5 ? 2 : 1)));
    }

    /** The noun right after a number, where it is clear that it is what is counted: the phrase ends with it. */
    private Optional<String> noun(QuotedNumber number) {
        Matcher next = NEXT_WORD.matcher(quote.substring(number.end()));
        if (!next.matches() || next.group(1).length() < SHORTEST_NOUN || isSmall(next.group(1))) {
            return Optional.empty();
        }
        Matcher after = REST_WORD.matcher(next.group("rest"));
        boolean ends = !after.matches() || isSmall(after.group(1));
        return ends ? Optional.of(next.group(1)) : Optional.empty();
    }

    private static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
