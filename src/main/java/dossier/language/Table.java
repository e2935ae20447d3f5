package dossier.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A data file that ships with Dossier: UTF-8, one row a line, columns separated by tabs, {@code #} before a comment.
 */
public final class Table {
    private Table() {}

    /**
     * The rows of a file, each a list of at least {@code columns} cells; cells missing at the end are empty.
     *
     * @param path below {@code dossier/} on the class path, such as {@code link/names/countries.tsv}
     */
    public static List<List<String>> rows(String path, int columns) {
        try (InputStream in = Table.class.getResourceAsStream("/dossier/" + path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(pad(line.split("\t", -1), columns)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("data file missing from the program: " + path, e);
        }
    }

    private static String[] pad(String[] cells, int columns) {
        String[] padded = new String[Math.max(cells.length, columns)];
        for (int i = 0; i < padded.length; i++) {
            padded[i] = i < cells.length ? cells[i].strip() : "";
        }
        return padded;
    }
}
