package dossier.output.render;

import dossier.file.InputFolder;
import dossier.file.InputFolder.FolderEntry;
import dossier.file.TextFile;
import dossier.file.Unreadable;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dossier's own templates and assets. They are read at once, so that unreadable files are reported before any
 * page is drawn.
 */
final class OwnFiles {
    private static final String ENDING = ".peb";
    private static final String ASSETS = "assets/";

    private final List<FolderEntry> files;
    private final String displayPath;
    private final Problems problems;

    /**
     * @param folder need not be there
     * @param displayPath that folder as users see it
     */
    OwnFiles(Path folder, String displayPath, Problems problems) {
        this.files = InputFolder.files(folder, displayPath, Severity.ERROR, problems);
        this.displayPath = displayPath;
        this.problems = problems;
    }

    /** The texts of the templates under their names: {@code parts/spans}. */
    Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        for (FolderEntry file : files) {
            if (file.name().endsWith(ENDING)) {
                String name = file.name().substring(0, file.name().length() - ENDING.length());
                TextFile.read(file.path(), displayPath + "/" + file.name(), problems)
                        .ifPresent(text -> templates.put(name, text));
            }
        }
        return templates;
    }

    /** The files under {@code assets/}, by their paths. */
    SortedMap<String, byte[]> assets() {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        for (FolderEntry file : files) {
            if (file.name().startsWith(ASSETS)) {
                try {
                    assets.put(file.name(), Files.readAllBytes(file.path()));
                } catch (IOException e) {
                    problems.add(Unreadable.file(displayPath + "/" + file.name()));
                }
            }
        }
        return assets;
    }
}
