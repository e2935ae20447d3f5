package dossier.publish;

import dossier.json.Json;
import dossier.model.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files a site is made of: {@code manifest.json} lists the path, size and SHA-256 of every file and of every seed,
 * one to a line. The manifest does not list itself.
 */
public final class Manifest {
    /** The manifest's own path in the site. */
    public static final String PATH = "manifest.json";

    private static final Pattern ENTRY = Pattern.compile(
            "\\s*\\{\"path\":\"((?:[^\"\\\\]|\\\\.)*)\",\"bytes\":(\\d+),\"sha256\":\"([0-9a-f]{64})\"\\},?");

    private final SortedMap<String, Entry> files;

    private Manifest(SortedMap<String, Entry> files) {
        this.files = files;
    }

    /** A file's size and hash. */
    record Entry(long bytes, String sha256) {}

    static Manifest of(SortedMap<String, Entry> files) {
        return new Manifest(new TreeMap<>(files));
    }

    /** The manifest of a built folder; empty when it has none that can be read. */
    static Manifest read(Path site) throws IOException {
        SortedMap<String, Entry> files = new TreeMap<>();
        Path file = site.resolve(PATH);
        if (Files.isRegularFile(file)) {
            boolean seeds = false;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                seeds |= line.startsWith("\"seeds\"");
                Matcher entry = ENTRY.matcher(line);
                if (!seeds && entry.matches()) {
                    files.put(
                            entry.group(1).replaceAll("\\\\(.)", "$1"),
                            new Entry(Long.parseLong(entry.group(2)), entry.group(3)));
                }
            }
        }
        return new Manifest(files);
    }

    SortedMap<String, Entry> files() {
        return files;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether Dossier made a file. */
    boolean has(String path) {
        return files.containsKey(path) || path.equals(PATH) && !files.isEmpty();
    }

    /** Whether Dossier made a file in a folder, at any depth. */
    boolean hasFolder(String path) {
        // The sign after the slash ends the range.
        return !files.subMap(path + "/", path + "0").isEmpty();
    }

    String text(List<Seed> seeds) {
        List<String> made = new ArrayList<>();
        files.forEach((path, entry) -> made.add(line(path, entry.bytes(), entry.sha256())));
        List<String> read = seeds.stream()
                .map(seed -> line(seed.file(), seed.bytes(), seed.sha256()))
                .toList();
        return "{\"files\":[\n" + String.join(",\n", made) + "\n],\n\"seeds\":[\n" + String.join(",\n", read)
                + "\n]}\n";
    }

    private static String line(String path, long bytes, String sha256) {
        return Json.text(Json.object("path", path, "bytes", bytes, "sha256", sha256));
    }
}
