package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A dossier of nine invented articles that has at least one page of each template, for tests that look at all kinds. */
public final class EveryKindOfPage {
    public static final Path FOLDER = Path.of("src/test/resources/every-kind-of-page");

    private static final Pattern KIND = Pattern.compile("<body class=\"([^\"]+)");

    private EveryKindOfPage() {}

    /** Copies it into a folder and builds it there; the site is in {@code site} below the folder. */
    public static Path build(Path dir) {
        Run.copy(FOLDER, dir);
        Run run = Run.build(dir, "--quiet");
        assertThat(run.problemsIn(dir)).doesNotContain(": error:");
        return dir.resolve("site");
    }

    /** The longest page of each template, by the template's name; every template has one. */
    public static Map<String, String> pages(Path site) {
        Map<String, String> files = Run.files(site);
        Map<String, String> pages = new TreeMap<>();
        files.forEach((path, text) -> {
            Matcher kind = KIND.matcher(text);
            if (kind.find()) {
                pages.merge(kind.group(1), path, (a, b) -> files.get(a).length() < text.length() ? b : a);
            }
        });
        assertThat(pages).containsOnlyKeys(templates());
        return pages;
    }

    private static Set<String> templates() {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb") && !name.equals("layout.peb"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".peb".length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
