package dossier.problem;

import java.util.Comparator;

/**
 * A place in a file, written {@code content/claims.yaml:14:12}.
 *
 * @param file path as the user would type it, with {@code /}
 * @param line 1-based; 0 when the problem is the file as a whole
 * @param column 1-based; 0 when the problem is the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing((Location at) -> at.file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public static Location file(String file) {
        return new Location(file, 0, 0);
    }

    public static Location line(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
