package dossier.link.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A number in a quote: {@code 1,500}, {@code forty}, {@code two thirds}.
 *
 * @param values what it may be; more than one where {@code 1,500} may be a decimal
 * @param hasScale whether a word such as {@code million} is part of it
 * @param start where it begins in the quote
 */
record QuotedNumber(List<BigDecimal> values, NumberKind kind, boolean hasScale, int start, int end) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much a number says. */
    enum NumberKind {
        EXACT,
        /** A part of a whole, 0.5 for a half. */
        FRACTION,
        /** It may be the number looked for; it does not speak against another: {@code one}, {@code fourth}, {@code 2025}. */
        VAGUE
    }

    QuotedNumber {
        values = List.copyOf(values);
    }

    boolean is(BigDecimal number) {
        return values.stream().anyMatch(value -> value.compareTo(number) == 0);
    }

    /** Whether the number is its thousands, millions and so on. */
    boolean isScaledTo(BigDecimal number) {
        return !hasScale
                && List.of(3, 6, 9, 12).stream()
                        .anyMatch(power -> values.stream()
                                .anyMatch(
                                        value -> value.scaleByPowerOfTen(power).compareTo(number) == 0));
    }

    /** Whether a fraction is so many percent, give or take what rounding does. */
    boolean isPercent(BigDecimal percent) {
        return kind == NumberKind.FRACTION
                && values.get(0)
                                .multiply(HUNDRED, MathContext.DECIMAL64)
                                .subtract(percent)
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        < 0;
    }
}
