package dossier.cli;

import dossier.Build;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * {@code dossier build --dir D --quiet} and its like, read without the library that reads all other arguments: that takes
 * as long to start as a tenth of a short build. What is not understood here, and every mistake, is left to the library, so
 * that there is one who explains the program.
 */
final class PlainBuild {
    private static final Set<String> FOLDERS = Set.of("--dir", "--seeds", "--content", "--templates", "--out");
    private static final Set<String> SWITCHES = Set.of("--quiet", "--strict", "--verbose");

    private final Map<String, Path> folders = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    private PlainBuild() {}

    /** The exit status of the build; empty where the arguments must be read in full. */
    static OptionalInt run(List<String> arguments, PrintWriter out, PrintWriter err) {
        PlainBuild build = new PlainBuild();
        return build.read(arguments) ? build.run(out, err) : OptionalInt.empty();
    }

    private OptionalInt run(PrintWriter out, PrintWriter err) {
        NamedFolders named = new NamedFolders(
                folders.getOrDefault("--dir", Path.of("")),
                folders.get("--seeds"),
                folders.get("--content"),
                folders.get("--templates"),
                folders.get("--out"));
        if (named.fault().isPresent()) {
            return OptionalInt.empty();
        }
        Report report = new Report(out, err, switches.contains("--quiet"), false);
        Build.Options options = new Build.Options("", switches.contains("--strict"), true);
        return OptionalInt.of(new BuildRun(named.folders(), report).run(options, result -> {}));
    }

    private boolean read(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("build")) {
            return false;
        }
        int at = 1;
        while (at < arguments.size()) {
            String option = arguments.get(at);
            if (SWITCHES.contains(option) && switches.add(option)) {
                at++;
            } else if (FOLDERS.contains(option) && at + 1 < arguments.size() && add(option, arguments.get(at + 1))) {
                at += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean add(String option, String value) {
        return path(value).filter(path -> folders.put(option, path) == null).isPresent();
    }

    /** A path that means the same to every reader: {@code @} before one names a file of arguments, {@code -} an option. */
    private static Optional<Path> path(String value) {
        try {
            boolean isPlain = !value.isEmpty() && "@-\"'".indexOf(value.charAt(0)) < 0;
            return isPlain ? Optional.of(Path.of(value)) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }
}
