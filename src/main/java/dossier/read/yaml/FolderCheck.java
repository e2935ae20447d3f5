package dossier.read.yaml;

import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import dossier.problem.Nearest;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reports every file in {@code content/} that is not read. */
final class FolderCheck {
    static final String ARTICLES = "articles";
    static final String NOTES = "notes";

    private static final String STATIC = "static";

    private static final List<String> FOLDERS = List.of(ARTICLES, NOTES, STATIC);

    private static final List<String> FILES = Stream.concat(
                    Stream.of(
                            "dossier.yaml",
                            "briefing.yaml",
                            "claims.yaml",
                            "publishers.yaml",
                            "sources.yaml",
                            "events.yaml",
                            "glossary.yaml"),
                    Arrays.stream(SubjectKind.values()).map(kind -> kind.plural() + ".yaml"))
            .sorted()
            .toList();

    private static final List<String> KNOWN =
            Stream.concat(FOLDERS.stream(), FILES.stream()).toList();

    private FolderCheck() {}

    static void content(YamlFolder folder) {
        if (Files.isRegularFile(folder.path())) {
            Location at = Location.file(folder.displayPath());
            folder.problems().error(at, "unknown-file", "this is a file, but must be a folder", "");
        }
        folder.names().forEach(name -> check(folder, name));
    }

    private static void check(YamlFolder folder, String name) {
        if (name.endsWith(CitationStyleReader.ENDING)) {
            isWanted(folder, name, true, "");
        } else if (!KNOWN.contains(name)) {
            unknown(folder, name, Nearest.hint(name, KNOWN, "known: " + String.join(", ", KNOWN)));
        } else if (FOLDERS.contains(name) ? !folder.isFolder(name) : !folder.isFile(name)) {
            wrongKind(folder, name, FOLDERS.contains(name) ? "a folder" : "a file");
        }
    }

    /** Whether a name in {@code articles/} is that of an article. */
    static boolean isArticle(YamlFolder articles, String name) {
        boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return isWanted(articles, name, isYaml, "this folder has one .yaml file for each article");
    }

    /** Whether a name in {@code notes/} is that of a note. */
    static boolean isNote(YamlFolder notes, String name) {
        return isWanted(notes, name, name.endsWith(".md"), "this folder has one .md file for each note");
    }

    private static boolean isWanted(YamlFolder folder, String name, boolean endsWell, String hint) {
        if (!endsWell) {
            unknown(folder, name, hint);
        } else if (!folder.isFile(name)) {
            wrongKind(folder, name, "a file");
        }
        return endsWell && folder.isFile(name);
    }

    private static void unknown(YamlFolder folder, String name, String hint) {
        String kind = folder.isFolder(name) ? "folder" : "file";
        folder.problems().error(folder.at(name), "unknown-file", "unknown " + kind + " \"" + name + "\"", hint);
    }

    private static void wrongKind(YamlFolder folder, String name, String wanted) {
        String message = "\"" + name + "\" is not " + wanted;
        folder.problems().error(folder.at(name), "unknown-file", message, "move it elsewhere, or give it another name");
    }
}
