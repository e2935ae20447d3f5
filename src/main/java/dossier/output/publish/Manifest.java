package dossier.output.publish;

import dossier.file.Json;
import dossier.file.WindowsNames;
import dossier.model.reading.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Which files a site is made of: {@code manifest.json} lists the path, size and SHA-256 of every file and of every seed,
 * one to a line. The manifest does not list itself.
 */
public final class Manifest {
    /** The manifest's own path in the site. */
    public static final String PATH = "manifest.json";

    /** Of a folder that Dossier did not make. */
    static final Manifest NONE = new Manifest(Collections.emptySortedMap());

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final SortedMap<String, FileDigest> files;
    private final Set<String> folders = new HashSet<>();

    private Manifest(SortedMap<String, FileDigest> files) {
        this.files = files;
        for (String path : files.keySet()) {
            int slash = path.lastIndexOf('/');
            while (slash > 0 && folders.add(path.substring(0, slash))) {
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
    }

    /** A file's size and hash. */
    record FileDigest(long bytes, String sha256) {}

    static Manifest of(SortedMap<String, FileDigest> files) {
        return new Manifest(new TreeMap<>(files));
    }

    /**
     * The manifest of a built folder; {@link #NONE} when it has none, when another program wrote it, and when it is
     * damaged, since then nobody can tell which files are whose.
     */
    static Manifest read(Path site) throws IOException {
        Path file = site.resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            return read(json).map(Manifest::new).orElse(NONE);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        } catch (JacksonException damaged) {
            return NONE;
        }
    }

    /** The files of {@code {"files": […], "seeds": […]}}; empty where the JSON says anything else. */
    private static Optional<SortedMap<String, FileDigest>> read(JsonParser json) {
        SortedMap<String, FileDigest> files = new TreeMap<>();
        boolean isOurs = json.nextToken() == JsonToken.START_OBJECT
                && "files".equals(json.nextName())
                && readEntries(json, files)
                && files.keySet().stream().allMatch(WindowsNames::allow)
                && "seeds".equals(json.nextName())
                && readEntries(json, new TreeMap<>())
                && json.nextToken() == JsonToken.END_OBJECT;
        return isOurs ? Optional.of(files) : Optional.empty();
    }

    private static boolean readEntries(JsonParser json, SortedMap<String, FileDigest> entries) {
        boolean fits = json.nextToken() == JsonToken.START_ARRAY;
        while (fits && json.nextToken() == JsonToken.START_OBJECT) {
            fits = readEntry(json, entries);
        }
        return fits && json.currentToken() == JsonToken.END_ARRAY;
    }

    private static boolean readEntry(JsonParser json, SortedMap<String, FileDigest> entries) {
        String path = "path".equals(json.nextName()) ? json.nextStringValue() : null;
        long bytes = "bytes".equals(json.nextName()) ? json.nextLongValue(-1) : -1;
        String sha256 = "sha256".equals(json.nextName()) ? json.nextStringValue() : null;
        boolean fits = path != null
                && isBelow(path)
                && bytes >= 0
                && sha256 != null
                && SHA256.matcher(sha256).matches()
                && json.nextToken() == JsonToken.END_OBJECT;
        if (fits) {
            entries.put(path, new FileDigest(bytes, sha256));
        }
        return fits;
    }

    /** Whether a path stays in its folder. A manifest decides what may be deleted, so a forged one must not lead outside. */
    private static boolean isBelow(String path) {
        return !path.isEmpty()
                && path.indexOf('\0') < 0
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    SortedMap<String, FileDigest> files() {
        return files;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether Dossier made a file. */
    boolean has(String path) {
        return files.containsKey(path) || path.equals(PATH) && !files.isEmpty();
    }

    /**
     * Whether the file of a path is the one that Dossier made there: a regular file, with real folders on the way to it. One
     * that only a symbolic link leads to is somebody's.
     */
    boolean isMadeIn(Path site, String path) {
        return has(path) && isReal(site, path);
    }

    private static boolean isReal(Path site, String path) {
        Path at = site.resolve(path);
        if (!Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (Path folder = at.getParent(); !folder.equals(site); folder = folder.getParent()) {
            if (!Tree.isFolder(folder)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a folder holds a file that Dossier made. */
    boolean hasFolder(String path) {
        return path.isEmpty() || folders.contains(path);
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
