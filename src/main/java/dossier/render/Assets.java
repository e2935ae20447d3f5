package dossier.render;

import dossier.site.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that pages load: built in, and from the {@code assets} folder of the dossier's own templates. */
final class Assets {
    private static final List<String> BUILT_IN = List.of(
            "assets/dossier.js", "assets/icon.svg", "assets/previews.js", "assets/style.css", "assets/theme.js");

    private final Optional<Path> own;

    Assets(Optional<Path> own) {
        this.own = own.map(folder -> folder.resolve("assets")).filter(Files::isDirectory);
    }

    /** All of them, in order of their paths. */
    List<Output> all() {
        Map<String, byte[]> files = new TreeMap<>();
        BUILT_IN.forEach(path -> files.put(path, builtIn(path)));
        own.ifPresent(folder -> addOwn(folder, files));
        return files.entrySet().stream()
                .map(file -> new Output(file.getKey(), file.getValue()))
                .toList();
    }

    private static byte[] builtIn(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/dossier/templates/" + path)) {
            if (in == null) {
                throw new IllegalStateException("file missing from the program: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addOwn(Path folder, Map<String, byte[]> files) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = "assets/" + folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
