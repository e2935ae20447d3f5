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
    record Label(MarkStack.Mark mark, String text, int row, boolean toLeft, double left, double right) {
        private boolean meets(Label other) {
            boolean beside = row == other.row && left < other.right + APART && other.left < right + APART;
            return beside || isUnder(other) || other.isUnder(this);
        }

        /** Whether the pole of a higher flag goes through this one. */
        private boolean isUnder(Label other) {
            double pole = other.mark.x();
            return row < other.row && left - APART < pole && pole < right + APART;
        }
    }

    /**
     * @param width of the drawing
     * @param rows how many names may be above each other
     * @param longest name, in ems
     * @param size of the letters
     */
    record Space(double width, int rows, double longest, double size) {}

    private LabelPlacement() {}

    /** The flags of those that matter most, as many as fit. */
    static List<Label> of(List<MarkStack.Mark> marks, Space space) {
        List<MarkStack.Mark> named = new ArrayList<>();
        List<Label> flags = List.of();
        // Of two that matter alike, those in all parts of the drawing come before those side by side.
        List<MarkStack.Mark> byWeight = marks.stream()
                .filter(mark -> mark.isOne() && isFree(mark, marks))
                .sorted(Comparator.comparingInt(
                                (MarkStack.Mark mark) -> -mark.first().weight())
                        .thenComparingInt(mark -> Integer.reverse(marks.indexOf(mark)) >>> 1))
                .limit(MOST_TRIED)
                .toList();
        for (MarkStack.Mark mark : byWeight) {
            named.add(mark);
            List<Label> all = raised(named, space);
            if (all.size() == named.size()) {
                flags = all;
            } else {
                named.remove(mark);
            }
        }
        return flags;
    }

    /** Whether nothing lies above a mark. */
    private static boolean isFree(MarkStack.Mark mark, List<MarkStack.Mark> marks) {
        return marks.stream()
                .noneMatch(other -> other.rise() > mark.rise() && Math.abs(other.x() - mark.x()) < other.radius() + 1);
    }

    /**
     * Flags for marks, those that fit. They hang to the right where there is room, and the farther left one stands the
     * higher it is, over the poles beside it.
     */
    private static List<Label> raised(List<MarkStack.Mark> marks, Space space) {
        List<Label> flags = new ArrayList<>();
        marks.stream()
                .map(mark -> lowest(mark, space))
                .sorted(Comparator.comparing(Label::toLeft)
                        .thenComparingDouble(flag -> flag.toLeft() ? flag.right() : -flag.left()))
                .forEach(flag -> raise(flag, space, flags));
        return flags;
    }

    private static Label lowest(MarkStack.Mark mark, Space space) {
        String text = TextMetrics.within(mark.first().title(), space.longest());
        double length = TextMetrics.width(text) * space.size() + BESIDE;
        boolean toLeft = mark.x() + length > space.width();
        double left = toLeft ? mark.x() - length : mark.x();
        return new Label(mark, text, 0, toLeft, left, left + length);
    }

    private static void raise(Label flag, Space space, List<Label> flags) {
        for (int row = 0; row < space.rows() && flag.left() >= 0; row++) {
            Label raised = new Label(flag.mark(), flag.text(), row, flag.toLeft(), flag.left(), flag.right());
            if (flags.stream().noneMatch(raised::meets)) {
                flags.add(raised);
                return;
            }
        }
    }
}
