package dossier.site.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the labels that fit above a timeline, each on a vertical leader line from its symbol. No label overlaps another or
 * a leader line, and no leader line crosses a symbol.
 */
final class LabelPlacement {
    /** The distance from a leader line to its label. */
    static final double BESIDE = 4;

    private static final double APART = 6;
    private static final int MOST_TRIED = 60;

    /**
     * A placed label.
     *
     * @param row from 0, the lowest
     * @param toLeft whether it is to the left of its leader line
     * @param left the left edge of the label with its leader line; right likewise
     */
    record Label(MarkStack.Symbol symbol, String text, int row, boolean toLeft, double left, double right) {
        private boolean meets(Label other) {
            boolean beside = row == other.row && left < other.right + APART && other.left < right + APART;
            return beside || isUnder(other) || other.isUnder(this);
        }

        /** Whether the leader line of a higher label crosses this one. */
        private boolean isUnder(Label other) {
            double pole = other.symbol.x();
            return row < other.row && left - APART < pole && pole < right + APART;
        }
    }

    /**
     * The space for labels.
     *
     * @param width of the drawing
     * @param rows how many labels may be above each other
     * @param longest label, in ems
     * @param size of the letters
     */
    record LabelSpace(double width, int rows, double longest, double size) {}

    private LabelPlacement() {}

    /** The labels of the symbols with the greatest weight, as many as fit. */
    static List<Label> of(List<MarkStack.Symbol> symbols, LabelSpace space) {
        List<MarkStack.Symbol> named = new ArrayList<>();
        List<Label> labels = List.of();
        // Symbols of the same weight are tried in an order that spreads over the whole drawing.
        List<MarkStack.Symbol> byWeight = symbols.stream()
                .filter(symbol -> symbol.isOne() && isFree(symbol, symbols))
                .sorted(Comparator.comparingInt(
                                (MarkStack.Symbol symbol) -> -symbol.first().weight())
                        .thenComparingInt(symbol -> Integer.reverse(symbols.indexOf(symbol)) >>> 1))
                .limit(MOST_TRIED)
                .toList();
        for (MarkStack.Symbol symbol : byWeight) {
            named.add(symbol);
            List<Label> all = placed(named, space);
            if (all.size() == named.size()) {
                labels = all;
            } else {
                named.remove(symbol);
            }
        }
        return labels;
    }

    /** Whether no other symbol is above a symbol. */
    private static boolean isFree(MarkStack.Symbol symbol, List<MarkStack.Symbol> symbols) {
        return symbols.stream()
                .noneMatch(
                        other -> other.rise() > symbol.rise() && Math.abs(other.x() - symbol.x()) < other.radius() + 1);
    }

    /**
     * The labels that fit, of these symbols. A label is to the right where there is room; the farther left it is, the higher
     * its row, above the leader lines beside it.
     */
    private static List<Label> placed(List<MarkStack.Symbol> symbols, LabelSpace space) {
        List<Label> labels = new ArrayList<>();
        symbols.stream()
                .map(symbol -> unplaced(symbol, space))
                .sorted(Comparator.comparing(Label::toLeft)
                        .thenComparingDouble(label -> label.toLeft() ? label.right() : -label.left()))
                .forEach(label -> place(label, space, labels));
        return labels;
    }

    private static Label unplaced(MarkStack.Symbol symbol, LabelSpace space) {
        String text = TextMetrics.within(symbol.first().title(), space.longest());
        double length = TextMetrics.width(text) * space.size() + BESIDE;
        boolean toLeft = symbol.x() + length > space.width();
        double left = toLeft ? symbol.x() - length : symbol.x();
        return new Label(symbol, text, 0, toLeft, left, left + length);
    }

    private static void place(Label label, LabelSpace space, List<Label> labels) {
        for (int row = 0; row < space.rows() && label.left() >= 0; row++) {
            Label placed = new Label(label.symbol(), label.text(), row, label.toLeft(), label.left(), label.right());
            if (labels.stream().noneMatch(placed::meets)) {
                labels.add(placed);
                return;
            }
        }
    }
}
