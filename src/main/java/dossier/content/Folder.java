package dossier.content;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A folder of YAML files during one reading.
 *
 * @param shown the folder as users see it
 */
record Folder(Path path, String shown, YAMLFactory yaml, Problems problems) {
    /** What is in it, hidden files aside, in an order that no locale and no disk decides. */
    List<String> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (AccessDeniedException denied) {
            problems.error(
                    Location.file(shown), "unreadable", "this folder may not be read", "give yourself permission");
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Folder below(String name) {
        return new Folder(path.resolve(name), shown + "/" + name, yaml, problems);
    }

    boolean isFolder(String name) {
        return Files.isDirectory(path.resolve(name));
    }

    boolean isFile(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    Location at(String name) {
        return Location.file(shown + "/" + name);
    }

    /** A file as a tree; empty when it is not there, or when it could not be read and a problem says so. */
    Optional<Node> tree(String name) {
        if (!isFile(name)) {
            return Optional.empty();
        }
        return YamlFile.read(path.resolve(name), shown + "/" + name, problems)
                .flatMap(file -> TreeReader.read(yaml, file, problems));
    }

    /** The entries of a file that holds them under their ids. */
    List<Entry> entries(String name, List<String> known) {
        return tree(name).map(root -> Entries.of(root, known, problems)).orElse(List.of());
    }
}
