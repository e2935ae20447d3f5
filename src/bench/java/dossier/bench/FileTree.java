package dossier.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder, by relative path. */
public record FileTree(List<Entry> files) {
    record Entry(String path, long bytes) {}

    static FileTree below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new FileTree(walk.filter(Files::isRegularFile)
                    .map(file -> new Entry(
                            folder.relativize(file).toString(), file.toFile().length()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() {
        return files.stream().mapToLong(Entry::bytes).sum();
    }

    int pages() {
        return (int)
                files.stream().filter(file -> file.path().endsWith(".html")).count();
    }

    /** Writes one file, in folders that are made as needed. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) {
        for (Entry entry : below(from).files()) {
            try {
                Path target = to.resolve(entry.path());
                Files.createDirectories(target.getParent());
                Files.copy(from.resolve(entry.path()), target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes a folder with everything in it, if there is one. Symbolic links are not followed. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
