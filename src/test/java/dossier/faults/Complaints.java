package dossier.faults;

import dossier.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The problems that a run printed with {@code --format json}, held to what an author needs of each. */
final class Complaints {
    /** What is wrong with a file or folder as a whole, and so has no line. */
    private static final Set<String> WHOLE_FILE = Set.of(
            "empty-seed",
            "no-seeds",
            "path-collision",
            "not-a-seed",
            "too-large",
            "two-files",
            "unknown-file",
            "unreadable");

    private static final int LONGEST = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    private Complaints() {}

    /** What is wrong with how a run ended, or else with its problems: no file, no line, nothing to read. */
    static List<String> faults(Run run, Path dir) {
        List<String> faults = new ArrayList<>(Trials.faults(run, 0, 1));
        if (!faults.isEmpty()) {
            return faults;
        }
        boolean hasError = false;
        for (String line : run.err().lines().toList()) {
            JsonNode problem;
            try {
                problem = JSON.readTree(line);
            } catch (JacksonException e) {
                return List.of("no problem but: " + Trials.shortened(line));
            }
            if (!problem.path("severity").asString("").equals("information")) {
                hasError |= problem.path("severity").asString("").equals("error");
                fault(problem, dir).ifPresent(fault -> faults.add(fault + ": " + Trials.shortened(line)));
            }
        }
        if (hasError != (run.status() == 1)) {
            faults.add("status " + run.status() + (hasError ? " with" : " without") + " an error");
        }
        return faults;
    }

    private static Optional<String> fault(JsonNode problem, Path dir) {
        String file = problem.path("file").asString("");
        Path path = Path.of(file.isEmpty() ? "." : file);
        String code = problem.path("code").asString("");
        String words =
                problem.path("message").asString("") + problem.path("hint").asString("");
        if (code.equals("dead-link")) {
            // It names the page that has the link: only there is it known where the links of a page lead.
            return file.isEmpty() ? Optional.of("no page") : Optional.empty();
        }
        if (!path.isAbsolute() || !path.startsWith(dir)) {
            return Optional.of("no file of the dossier");
        }
        // A name with control characters is shown without them, and content/dossier.yaml is named where it should be
        // written.
        boolean mayBeMissing = List.of("no-seeds", "file-name", "no-feed").contains(code);
        if (!Files.exists(path) && !mayBeMissing) {
            return Optional.of("a file that is not there");
        }
        if (Files.isRegularFile(path) && !problem.path("line").isInt() && !WHOLE_FILE.contains(code)) {
            return Optional.of("no line");
        }
        if (problem.path("message").asString("").isBlank()) {
            return Optional.of("no message");
        }
        return words.length() > LONGEST ? Optional.of("a message of " + words.length()) : Optional.empty();
    }
}
