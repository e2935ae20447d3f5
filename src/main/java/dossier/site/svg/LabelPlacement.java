package dossier.site.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names that fit above a timeline's marks, each on a pole that stands on its mark. No name lies over another, nor over
 * a pole, and no pole stands in a mark.
 */
final class LabelPlacement {
    /** From the middle of a pole to its name. */
    static final double BESIDE = 4;

    private static final double APART = 6;
    private static final int MOST_TRIED = 60;

    /**
     * A name.
     *
     * @param row from 0, the lowest
     * @param toLeft whether it hangs to the left of its pole
     * @param left the edges of the name and its pole
     */
    record Label(MarkStack.Symbol symbol, String text, int row, boolean toLeft, double left, double right) {
        private boolean meets(Label other) {
            boolean beside = row == other.row && left < other.right + APART && other.left < right + APART;
            return beside || isUnder(other) || other.isUnder(this);
        }

        /** Whether the pole of a higher flag goes through this one. */
        private boolean isUnder(Label other) {
            double pole = other.symbol.x();
            return row < other.row && left - APART < pole && pole < right + APART;
        }
    }

    /**
     * @param width of the drawing
     * @param rows how many names may be above each other
     * @param longest name, in ems
     * @param size of the letters
     */
    record LabelSpace(double width, int rows, double longest, double size) {}

    private LabelPlacement() {}

    /** The flags of those that matter most, as many as fit. */
    static List<Label> of(List<MarkStack.Symbol> symbols, LabelSpace space) {
        List<MarkStack.Symbol> named = new ArrayList<>();
        List<Label> labels = List.of();
        // Of two that matter alike, those in all parts of the drawing come before those side by side.
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

    /** Whether nothing lies above a mark. */
    private static boolean isFree(MarkStack.Symbol symbol, List<MarkStack.Symbol> symbols) {
        return symbols.stream()
                .noneMatch(
                        other -> other.rise() > symbol.rise() && Math.abs(other.x() - symbol.x()) < other.radius() + 1);
    }

    /**
     * Flags for marks, those that fit. They hang to the right where there is room, and the farther left one stands the
     * higher it is, over the poles beside it.
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
