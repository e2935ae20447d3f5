package dossier.read.yaml;

import dossier.file.InputFolder;
import dossier.model.entry.YamlText;
import dossier.problem.FaultBarrier;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A folder of YAML files during one reading.
 *
 * @param displayPath the folder as users see it
 * @param entries what is in it and can be read, by name
 */
record YamlFolder(
        Path path,
        String displayPath,
        Map<String, InputFolder.FolderEntry> entries,
        YAMLFactory yaml,
        Problems problems) {

    /** A folder, which need not be there; what in it cannot be read is added to the problems. */
    static YamlFolder of(Path path, String displayPath, YAMLFactory yaml, Problems problems) {
        Map<String, InputFolder.FolderEntry> entries = new LinkedHashMap<>();
        InputFolder.entries(path, displayPath, Severity.ERROR, problems)
                .forEach(entry -> entries.put(entry.name(), entry));
        return new YamlFolder(path, displayPath, entries, yaml, problems);
    }

    /** What is in it, hidden files aside, in an order that no locale and no disk decides. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** A folder in it; one without anything where there is none. */
    YamlFolder below(String name) {
        String below = displayPath + "/" + name;
        return isFolder(name)
                ? of(entries.get(name).path(), below, yaml, problems)
                : new YamlFolder(path.resolve(name), below, Map.of(), yaml, problems);
    }

    boolean isFolder(String name) {
        return entries.containsKey(name) && entries.get(name).isFolder();
    }

    boolean isFile(String name) {
        return entries.containsKey(name) && !entries.get(name).isFolder();
    }

    Location at(String name) {
        return Location.file(displayPath + "/" + name);
    }

    /** The text of a file; empty when it is not there, or when it could not be read and a problem says so. */
    Optional<YamlFile> file(String name) {
        return isFile(name)
                ? YamlFile.read(entries.get(name).path(), displayPath + "/" + name, problems)
                : Optional.empty();
    }

    /** A file as a tree; empty as for {@link #file}. */
    Optional<YamlNode> tree(String name) {
        return FaultBarrier.run(
                displayPath + "/" + name,
                problems,
                () -> file(name).flatMap(file -> TreeReader.read(yaml, file, problems)));
    }

    /** What is read from a file that is one entry; empty as for {@link #file}. */
    <T> Optional<T> entry(String name, List<String> known, Function<YamlEntry, T> reader) {
        YamlText id = new YamlText("", at(name), "");
        return tree(name).map(root -> reader.apply(YamlEntry.of(id, root, known, problems)));
    }

    /** What is read from each of the entries of a file that holds them under their ids. */
    <T> List<T> entries(String name, List<String> known, Function<YamlEntry, T> reader) {
        return tree(name).map(root -> YamlEntry.all(root, known, problems)).orElse(List.of()).stream()
                .map(reader)
                .toList();
    }
}
