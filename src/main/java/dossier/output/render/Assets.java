package dossier.output.render;

import dossier.file.Json;
import dossier.phrase.Phrases;
import dossier.site.page.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files that pages load: built in, and from the {@code assets} folder of the dossier's own templates. */
final class Assets {
    private static final String WORDS = "assets/words.js";
    private static final List<String> BUILT_IN = List.of(
            "assets/arrival.js",
            "assets/box.js",
            "assets/dossier.js",
            "assets/icon.svg",
            "assets/moved.js",
            "assets/previews.js",
            "assets/results.js",
            "assets/search.js",
            "assets/style.css",
            "assets/theme.js",
            WORDS);

    /** The line of {@code words.js} that the build replaces by the words of the language. */
    private static final String NO_WORDS = "const words = {};";

    /** The line of {@code words.js} that the build replaces by the number of files of previews. */
    private static final String NO_PREVIEWS = "window.dossierPreviews = 0;";

    private static final Pattern SAID = Pattern.compile("\\bsay\\('([^'\\\\]+)'");

    private final Map<String, byte[]> own;
    private final Phrases phrases;
    private final int previews;

    /**
     * @param own those of the dossier's own templates, by their paths
     * @param previews how many files of preview data there are
     */
    Assets(Map<String, byte[]> own, Phrases phrases, int previews) {
        this.own = own;
        this.phrases = phrases;
        this.previews = previews;
    }

    /** All of them, in order of their paths. */
    List<Output> all() {
        Map<String, byte[]> files = new TreeMap<>();
        BUILT_IN.forEach(path -> files.put(path, builtIn(path)));
        files.putAll(own);
        files.put(WORDS, withWords(text(files.get(WORDS)), files.values()));
        return files.entrySet().stream()
                .map(file -> new Output(file.getKey(), file.getValue()))
                .toList();
    }

    /** The script of words with those of the phrases that the other scripts say. */
    private byte[] withWords(String script, Collection<byte[]> files) {
        Map<String, Object> words = new TreeMap<>();
        for (byte[] file : files) {
            SAID.matcher(text(file))
                    .results()
                    .map(said -> said.group(1))
                    .filter(phrase -> !phrases.pattern(phrase).equals(phrase))
                    .forEach(phrase -> words.put(phrase, phrases.pattern(phrase)));
        }
        return script.replace(NO_WORDS, "const words = " + Json.text(words) + ";")
                .replace(NO_PREVIEWS, "window.dossierPreviews = " + previews + ";")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
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
}
