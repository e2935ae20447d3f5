package dossier.site.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stacks the marks of a timeline on one side of its axis, without overlaps. Where a stack would be too high, the marks of
 * a month, a quarter, a year or a column become one symbol with their number.
 */
final class MarkStack {
    private static final int MOST_TRIED = 300;
    private static final double ONE = 4.5;
    private static final double SEVERAL = 8.5;
    private static final double MANY = 12;
    private static final double APART = 1;
    private static final int COARSEST = 4;

    /**
     * A symbol for one mark or several.
     *
     * @param x of its middle
     * @param rise of its middle over the axis
     * @param radius half of its width
     */
    record Symbol(double x, double rise, double radius, List<TimelineMark> marks) {
        boolean isOne() {
            return marks.size() == 1;
        }

        TimelineMark first() {
            return marks.get(0);
        }

        double top() {
            return rise + radius;
        }

        private boolean touches(Symbol other) {
            double apart = radius + other.radius + APART;
            return Math.abs(x - other.x) < apart && Math.abs(rise - other.rise) < apart;
        }
    }

    private final List<TimelineMark> marks;
    private final Axis axis;
    private final double width;
    private final int[] granularity;

    private MarkStack(List<TimelineMark> marks, Axis axis, double width) {
        this.marks = marks;
        this.axis = axis;
        this.width = width;
        this.granularity = new int[marks.size()];
    }

    /** The symbols, none higher than {@code highest}, except where a whole column is one symbol. */
    static List<Symbol> of(List<TimelineMark> marks, Axis axis, double width, double highest) {
        return new MarkStack(marks, axis, width).within(highest);
    }

    private List<Symbol> within(double highest) {
        while (groups().size() > MOST_TRIED && granularity[0] < COARSEST) {
            for (int i = 0; i < granularity.length; i++) {
                granularity[i]++;
            }
        }
        while (true) {
            Map<String, List<Integer>> groups = groups();
            List<Symbol> symbols = new ArrayList<>();
            boolean changed = false;
            for (List<Integer> group : inDrawingOrder(groups)) {
                Symbol symbol = placed(group, symbols);
                symbols.add(symbol);
                changed |= symbol.top() > highest && coarsen(group.get(0));
            }
            if (!changed) {
                return symbols;
            }
        }
    }

    private Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            groups.computeIfAbsent(cell(i, granularity[i]), cell -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    /** The key of the group that a mark belongs to at a granularity: itself, its month, quarter, year or column. */
    private String cell(int index, int granularity) {
        String date = marks.get(index).at().text();
        boolean isMonth = date.length() > 4;
        return granularity
                + switch (granularity) {
                    case 0 -> " " + index;
                    case 1 -> isMonth ? date.substring(0, 7) : date;
                    case 2 ->
                        isMonth ? date.substring(0, 4) + "q" + (Integer.parseInt(date.substring(5, 7)) - 1) / 3 : date;
                    case 3 -> date.substring(0, 4);
                    default -> " " + axis.columnOf(marks.get(index).at());
                };
    }

    /** Groups the surroundings of a mark by the next granularity; false where they are a column already. */
    private boolean coarsen(int index) {
        int next = granularity[index] + 1;
        if (next > COARSEST) {
            return false;
        }
        String cell = cell(index, next);
        for (int i = 0; i < granularity.length; i++) {
            if (cell(i, next).equals(cell)) {
                granularity[i] = Math.max(granularity[i], next);
            }
        }
        return true;
    }

    /** From left to right; of symbols that will overlap, the one with the greatest weight comes last, and so on top. */
    private List<List<Integer>> inDrawingOrder(Map<String, List<Integer>> groups) {
        return groups.values().stream()
                .sorted(Comparator.comparingDouble(
                                (List<Integer> group) -> Math.floor(place(group) / (2 * ONE + APART)))
                        .thenComparingInt(this::weight)
                        .thenComparingDouble(this::place))
                .toList();
    }

    private int weight(List<Integer> group) {
        return group.stream().mapToInt(i -> marks.get(i).weight()).sum();
    }

    private double place(List<Integer> group) {
        double radius = radius(group.size());
        double middle = group.stream()
                .mapToDouble(i -> axis.at(marks.get(i).at()))
                .average()
                .orElseThrow();
        return Math.max(radius + APART, Math.min(width - radius - APART, middle));
    }

    private static double radius(int count) {
        return count == 1 ? ONE : count < 100 ? SEVERAL : MANY;
    }

    private Symbol placed(List<Integer> group, List<Symbol> symbols) {
        double radius = radius(group.size());
        double x = place(group);
        List<TimelineMark> own = group.stream().map(marks::get).toList();
        Symbol symbol = new Symbol(x, radius + APART, radius, own);
        for (int i = 0; i < symbols.size(); i++) {
            Symbol other = symbols.get(i);
            if (symbol.touches(other)) {
                symbol = new Symbol(x, other.top() + APART + radius, radius, own);
                i = -1;
            }
        }
        return symbol;
    }
}
