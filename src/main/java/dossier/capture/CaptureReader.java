package dossier.capture;

import dossier.block.SeedReader;
import dossier.html.HtmlReader;
import dossier.language.Dates;
import dossier.language.Languages;
import dossier.markdown.MarkdownReader;
import dossier.model.Reading;
import dossier.model.Seed;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.sheet.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads seeds: one file, or a whole folder of them. */
public final class CaptureReader {
    private final Dates dates;
    /** Made when the first seed of a format comes: most dossiers need one of them. */
    private final Map<Format, SeedReader> readers = new ConcurrentHashMap<>();

    public CaptureReader(Dates dates) {
        this.dates = dates;
    }

    /** The formats of seeds, told by how a file's name ends. */
    private enum Format {
        TEXT(".txt"),
        HTML(".html", ".htm", ".xhtml"),
        MARKDOWN(".md", ".markdown");

        private final List<String> endings;

        Format(String... endings) {
            this.endings = List.of(endings);
        }

        static Optional<Format> of(String name) {
            int dot = name.lastIndexOf('.');
            String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> format.endings.contains(ending))
                    .findFirst();
        }
    }

    private SeedReader reader(Format format) {
        return readers.computeIfAbsent(format, f -> switch (f) {
            case TEXT -> new TextReader(dates, new Languages());
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader(new Languages());
        });
    }

    /** A seed's file and the name under which the dossier knows it. */
    private record Found(String name, Path file) {}

    /**
     * All seeds of a folder and the folders in it, in order of their names. A file that cannot be read is a problem, and so
     * is a folder without seeds.
     *
     * @param shown the folder as users see it
     */
    public List<Reading> readAll(Path folder, String shown, Problems problems) {
        List<Found> files = Files.isDirectory(folder) ? files(folder) : List.of();
        List<Found> seeds = files.stream().filter(file -> isSeed(file.name())).toList();
        files.stream()
                .filter(file -> !isSeed(file.name()) && file.name().indexOf('/') < 0)
                .forEach(file -> problems.warning(
                        Location.file(shown + "/" + file.name()),
                        "not-a-seed",
                        "a file of this kind is no seed, so it is not in the dossier",
                        "seeds end in " + endings()));
        if (seeds.isEmpty()) {
            problems.error(
                    Location.file(shown),
                    "no-seeds",
                    Files.isDirectory(folder)
                            ? "there is no seed in this folder, so there is nothing to make a dossier of"
                            : "there is no such folder, so there are no seeds to make a dossier of",
                    "put captured articles into it: text files, saved pages or Markdown");
        }
        return seeds.parallelStream()
                .map(seed -> read(seed.file(), seed.name(), shown + "/" + seed.name(), problems))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The files of a folder and the folders in it, hidden ones aside, in order of their names. */
    private static List<Found> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> new Found(folder.relativize(file).toString().replace('\\', '/'), file))
                    .filter(file -> !file.name().startsWith(".") && !file.name().contains("/."))
                    .sorted(Comparator.comparing(Found::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One seed; empty when it cannot be read or says nothing, and then that is a problem.
     *
     * @param name under which the dossier knows it
     * @param shown the file as users see it
     */
    public Optional<Reading> read(Path file, String name, String shown, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            problems.error(
                    Location.file(shown),
                    "unreadable",
                    "the file cannot be read",
                    "check that it is there and yours to read");
            return Optional.empty();
        }
        return Decoder.decode(bytes, shown, problems).flatMap(text -> {
            if (Line.of(text).stream().allMatch(Line::isBlank)) {
                problems.error(
                        Location.file(shown),
                        "empty-seed",
                        "the seed has no text",
                        "capture the article again, or take the file away");
                return Optional.empty();
            }
            Seed seed = new Seed(name, bytes.length, sha256(bytes));
            return Optional.of(reader(Format.of(name).orElse(Format.TEXT)).read(seed, text, shown, problems));
        });
    }

    /** Whether a file's name ends as seeds do. */
    public static boolean isSeed(String name) {
        return Format.of(name).isPresent();
    }

    /** Whether offsets into a seed's blocks lead back to the file as it stands. */
    public static boolean isPlain(String name) {
        return Format.of(name).orElse(Format.TEXT) != Format.HTML;
    }

    private static String endings() {
        return Arrays.stream(Format.values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
