package dossier.site.svg;

import dossier.language.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A time axis with a column for each year that has an entry, or for each group of years where the width is too small. A
 * column is wider the more entries it has. Years without entries are left out, and the gap is marked.
 */
final class Axis {
    private static final double NARROWEST = 34;
    private static final double BREAK = 12;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 250, 1000, 10_000};

    /**
     * A column for one year or several.
     *
     * @param first the first of them
     * @param broken whether years are left out before it
     */
    record Column(int first, int years, double left, double right, boolean broken) {
        double width() {
            return right - left;
        }

        private boolean contains(int year) {
            return first <= year && year < first + years;
        }
    }

    private final List<Column> columns;

    private Axis(List<Column> columns) {
        this.columns = columns;
    }

    /** @param dates at least one, all known */
    static Axis of(List<IsoDate> dates, double width) {
        for (int years : YEARS) {
            Map<Integer, Integer> counts = new TreeMap<>();
            dates.forEach(date -> counts.merge(year(date) / years * years, 1, Integer::sum));
            double free = width - NARROWEST * counts.size() - BREAK * breaks(counts, years);
            if (free >= 0) {
                return new Axis(columns(counts, years, free));
            }
        }
        throw new IllegalArgumentException("no room for time in " + width);
    }

    private static int breaks(Map<Integer, Integer> counts, int years) {
        int breaks = 0;
        int next = -1;
        for (int first : counts.keySet()) {
            breaks += next >= 0 && first != next ? 1 : 0;
            next = first + years;
        }
        return breaks;
    }

    private static List<Column> columns(Map<Integer, Integer> counts, int years, double free) {
        int all = counts.values().stream().mapToInt(count -> count).sum();
        List<Column> columns = new ArrayList<>();
        double left = 0;
        int next = -1;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean broken = next >= 0 && count.getKey() != next;
            left += broken ? BREAK : 0;
            double right = left + NARROWEST + free * count.getValue() / all;
            columns.add(new Column(count.getKey(), years, left, right, broken));
            left = right;
            next = count.getKey() + years;
        }
        return columns;
    }

    List<Column> columns() {
        return columns;
    }

    /** The index of the column that a date falls into. */
    int columnOf(IsoDate date) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).contains(year(date))) {
                return i;
            }
        }
        throw new IllegalArgumentException("not on this axis: " + date);
    }

    /** The position of a date; of a month or a year, the position of its middle. */
    double at(IsoDate date) {
        Column column = columns.get(columnOf(date));
        double years = year(date) - column.first() + share(date);
        return column.left() + column.width() * years / column.years();
    }

    private static double share(IsoDate date) {
        if (date.text().length() == 4) {
            return .5;
        }
        int month = Integer.parseInt(date.text().substring(5, 7));
        LocalDate first = LocalDate.of(year(date), month, 1);
        double day = date.isDay() ? Integer.parseInt(date.text().substring(8)) - .5 : first.lengthOfMonth() / 2.;
        return (first.getDayOfYear() - 1 + day) / first.lengthOfYear();
    }

    private static int year(IsoDate date) {
        return Integer.parseInt(date.text().substring(0, 4));
    }
}
