package dossier.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pairs of passages, copies and independent accounts, as files hold them: three lines a pair, the first of them its name. */
record Pairs(List<Pair> all) {
    private static final int LINES = 3;

    record Pair(String name, String one, String other) {
        boolean isCopy() {
            return name.startsWith("copy: ");
        }

        boolean isFound() {
            return !NearCopies.among(List.of(one, other)).isEmpty();
        }
    }

    static Pairs read(String file) {
        try {
            return of(Files.readAllLines(Path.of("src/test/resources/copies/pairs", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pairs of(List<String> lines) {
        List<Pair> pairs = new ArrayList<>();
        assertThat(lines.size() % LINES).isZero();
        for (int i = 0; i < lines.size(); i += LINES) {
            assertThat(lines.get(i)).matches("(copy|independent): .*");
            pairs.add(new Pair(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
        }
        return new Pairs(pairs);
    }

    /** How many of the pairs found are copies. */
    double precision() {
        return (double) hits() / all.stream().filter(Pair::isFound).count();
    }

    /** How many of the copies are found. */
    double recall() {
        return (double) hits() / all.stream().filter(Pair::isCopy).count();
    }

    private long hits() {
        return all.stream().filter(pair -> pair.isCopy() && pair.isFound()).count();
    }

    /** The names of the pairs that are judged wrongly. */
    List<String> wrong() {
        return all.stream()
                .filter(pair -> pair.isCopy() != pair.isFound())
                .map(Pair::name)
                .toList();
    }
}
