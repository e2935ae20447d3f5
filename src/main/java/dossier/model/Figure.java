package dossier.model;

import java.math.BigDecimal;

/**
 * A number that a piece of evidence gives, with its unit: {@code over 100 towns}, {@code 21 %}, {@code US$ 1.2 billion}.
 *
 * @param bound {@code at least}, {@code about}, … as written; empty for a plain number
 * @param low the number in full: 1200000000
 * @param high the same as {@code low}, but for a range
 * @param unit {@code towns}; two figures are compared only if they share it
 * @param written all of it, as its author wrote it
 */
public record Figure(String bound, BigDecimal low, BigDecimal high, String unit, String written) {
    /** Whether the numbers of the two exclude each other. */
    public boolean differsFrom(Figure other) {
        return unit.equalsIgnoreCase(other.unit) && (low.compareTo(other.high) > 0 || other.low.compareTo(high) > 0);
    }
}
