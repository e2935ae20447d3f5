package dossier.bench.growth;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * One kind of large input: the files of a dossier that grow with one number, and the command that reads them.
 *
 * @param name what is large, as the table shows it
 * @param size the number at 1 ×
 * @param command of the program that reads the dossier
 * @param files of a dossier's folder, by path, for a number
 */
record Kind(String name, int size, String command, IntFunction<Map<String, String>> files) {
    /** What YAML and notes of the kinds refer to as {@code the-ferry}, the id that the file's name gives. */
    private static final String SMALL_FILE = "seeds/the-ferry.txt";

    private static final String SMALL_SEED = "The Ferry\n\nBy Ann Doe\n\nThe ferry sails to Lisbon again.\n";

    /** A text as the dossier's only seed. */
    static Kind text(String name, int size, IntFunction<String> body) {
        return seed(name, size, "seeds/big.txt", n -> "The Ferry\n\nBy Ann Doe\n\n" + body.apply(n) + "\n");
    }

    static Kind html(String name, int size, IntFunction<String> page) {
        return seed(name, size, "seeds/big.html", page);
    }

    static Kind markdown(String name, int size, IntFunction<String> body) {
        return seed(name, size, "seeds/big.md", n -> "# The Ferry\n\n" + body.apply(n) + "\n");
    }

    private static Kind seed(String name, int size, String path, IntFunction<String> text) {
        return new Kind(name, size, "build", n -> Map.of(path, text.apply(n)));
    }

    /** One file of {@code content/} beside a small seed. */
    static Kind content(String name, int size, String file, IntFunction<String> text) {
        return new Kind(name, size, "build", n -> Map.of(SMALL_FILE, SMALL_SEED, "content/" + file, text.apply(n)));
    }

    /** Many files, of which the small seed is one. */
    static Kind dossier(String name, int size, IntFunction<Map<String, String>> files) {
        return new Kind(name, size, "build", n -> {
            Map<String, String> all = new TreeMap<>(files.apply(n));
            all.put(SMALL_FILE, SMALL_SEED);
            return all;
        });
    }

    /** The same, read by {@code check}. */
    Kind checked() {
        return new Kind(name, size, "check", files);
    }
}
