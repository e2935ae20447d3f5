package dossier.phrase;

import dossier.file.InputFolder;
import dossier.file.TextFile;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A message file: UTF-8, {@code #} before a comment, and a phrase a line: its English, a tab, and how the language says it.
 *
 * <pre>
 * Nothing supports it.	Nichts spricht dafür.
 * {0} note|{0} notes	{0} Anmerkung|{0} Anmerkungen
 * </pre>
 */
final class PhraseFile {
    private static final String FOLDER = "phrases/";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final String displayPath;
    private final List<String> lines;
    private final Plural plural;
    private final Problems problems;
    private final Map<String, String> phrases = new LinkedHashMap<>();

    private PhraseFile(String displayPath, List<String> lines, String language, Problems problems) {
        this.displayPath = displayPath;
        this.lines = lines;
        this.plural = Plural.of(language);
        this.problems = problems;
    }

    /** The phrases that ship with Dossier; none for a language that it does not speak. */
    static Map<String, String> builtIn(String language) {
        try (InputStream in =
                PhraseFile.class.getResourceAsStream("/dossier/templates/" + FOLDER + language + ".tsv")) {
            if (in == null) {
                return Map.of();
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new PhraseFile(FOLDER + language, lines, language, new Problems()).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases of a dossier's own templates.
     *
     * @param templates the folder, which need not be there
     * @param displayPath that folder as users see it
     */
    static Map<String, String> own(Path templates, String displayPath, String language, Problems problems) {
        String path = FOLDER + language + ".tsv";
        return InputFolder.files(templates, displayPath, Severity.ERROR, problems).stream()
                .filter(file -> file.name().equals(path))
                .findFirst()
                .flatMap(file -> TextFile.read(file.path(), displayPath + "/" + path, problems))
                .map(text ->
                        new PhraseFile(displayPath + "/" + path, text.lines().toList(), language, problems).read())
                .orElse(Map.of());
    }

    private Map<String, String> read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, Location.line(displayPath, i + 1));
            }
        }
        return phrases;
    }

    private void read(String line, Location at) {
        int tab = line.indexOf('\t');
        String phrase = tab < 0 ? line.strip() : line.substring(0, tab).strip();
        String said = tab < 0 ? "" : line.substring(tab + 1).strip();
        if (said.isEmpty()) {
            error(
                    at,
                    "there is no translation for \"" + phrase + "\"",
                    "write the English phrase, a tab and the translation");
        } else if (stray(phrase, said).isPresent()) {
            error(
                    at,
                    "\"" + phrase + "\" does not have " + stray(phrase, said).get(),
                    "use the same {0}, {1} and so on as in the English phrase");
        } else if (phrase.contains("|") && said.split("\\|", -1).length != plural.forms()) {
            error(
                    at,
                    "the translation of \"" + phrase + "\" has " + said.split("\\|", -1).length + " forms, but "
                            + plural.forms() + " are needed",
                    "write one for each CLDR plural category of the language, with | between them");
        } else if (Numerals.isSample(phrase) && !Numerals.isWritten(phrase, said)) {
            error(
                    at,
                    "\"" + said + "\" is not a valid form of " + phrase,
                    "use the digits and the separator of the language, or no separator");
        } else if (phrases.putIfAbsent(phrase, said) != null) {
            error(at, "there is another translation of \"" + phrase + "\" above", "keep one of the two lines");
        }
    }

    private void error(Location at, String message, String hint) {
        problems.error(at, "bad-phrase", message, hint);
    }

    private static Optional<String> stray(String phrase, String said) {
        return PLACE.matcher(said)
                .results()
                .map(MatchResult::group)
                .filter(place -> !phrase.contains(place))
                .findFirst();
    }
}
