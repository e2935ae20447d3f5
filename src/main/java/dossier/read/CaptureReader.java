package dossier.read;

import dossier.file.CharacterReferences;
import dossier.file.ControlCharacters;
import dossier.file.InputFolder;
import dossier.file.InputFolder.FolderEntry;
import dossier.file.Sha256;
import dossier.file.Unreadable;
import dossier.language.Dates;
import dossier.language.Languages;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.FaultBarrier;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.problem.Severity;
import dossier.read.block.SeedReader;
import dossier.read.html.HtmlReader;
import dossier.read.lines.TextLine;
import dossier.read.markdown.MarkdownReader;
import dossier.read.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads seeds: one file, or a whole folder of them. */
public final class CaptureReader {
    private static final long LARGEST = 256L << 20;

    private final Function<SeedFormat, SeedReader> readers;

    public CaptureReader(Dates dates) {
        // A reader is made when the first seed of its format comes: most dossiers need one of them.
        Map<SeedFormat, SeedReader> made = new ConcurrentHashMap<>();
        this.readers = format -> made.computeIfAbsent(format, f -> reader(f, dates));
    }

    /** Takes the readers from a function. */
    CaptureReader(Function<SeedFormat, SeedReader> readers) {
        this.readers = readers;
    }

    /** The formats of seeds, told by how a file's name ends. */
    enum SeedFormat {
        TEXT(".txt"),
        HTML(".html", ".htm", ".xhtml"),
        MARKDOWN(".md", ".markdown");

        private final List<String> endings;

        SeedFormat(String... endings) {
            this.endings = List.of(endings);
        }

        static Optional<SeedFormat> of(String name) {
            int dot = name.lastIndexOf('.');
            String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> format.endings.contains(ending))
                    .findFirst();
        }

        /** The text of a seed without the characters that no page may have; a warning says which it had. */
        String free(String text, String displayPath, Problems problems) {
            String free = this == TEXT ? ControlCharacters.replacedInPages(text) : ControlCharacters.replaced(text);
            if (!free.equals(text)) {
                ControlCharacters.warn(text, displayPath, problems);
            }
            if (this == TEXT || !text.contains("&#")) {
                return free;
            }
            CharacterReferences.warn(text, displayPath, problems);
            // Offsets into Markdown must stay; its reader decodes references after it has them.
            return this == HTML ? CharacterReferences.replaced(free) : free;
        }
    }

    private static SeedReader reader(SeedFormat format, Dates dates) {
        return switch (format) {
            case TEXT -> new TextReader(dates, new Languages());
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader(new Languages());
        };
    }

    /**
     * All seeds of a folder and the folders in it, in order of their names. A file that cannot be read is a problem and comes
     * as {@link Reading#unread}; a folder without seeds is a problem, too.
     *
     * @param displayPath the folder as users see it
     */
    public List<Reading> readAll(Path folder, String displayPath, Problems problems) {
        List<FolderEntry> files = InputFolder.files(folder, displayPath, Severity.WARNING, problems);
        List<FolderEntry> seeds =
                files.stream().filter(file -> isSeed(file.name())).toList();
        files.stream()
                .filter(file -> !isSeed(file.name()) && file.name().indexOf('/') < 0)
                .forEach(file -> problems.warning(
                        Location.file(displayPath + "/" + file.name()),
                        "not-a-seed",
                        "files of this kind cannot be read as articles, so it is not in the dossier",
                        "seeds end in " + endings()));
        // A folder that cannot be read has its problem already.
        if (seeds.isEmpty() && (Files.isReadable(folder) || !Files.exists(folder))) {
            problems.error(
                    Location.file(displayPath),
                    "no-seeds",
                    Files.isDirectory(folder)
                            ? "this folder has no articles, so no dossier can be built"
                            : "this folder does not exist, so no dossier can be built",
                    "put captured articles into it: text files, saved pages or Markdown");
        }
        return seeds.parallelStream()
                .map(seed -> read(seed.path(), seed.name(), displayPath + "/" + seed.name(), problems)
                        .orElseGet(() -> Reading.unread(seed.name())))
                .toList();
    }

    /**
     * One seed; empty when it cannot be read or says nothing, and then that is a problem.
     *
     * @param name under which the dossier knows it
     * @param displayPath the file as users see it
     */
    public Optional<Reading> read(Path file, String name, String displayPath, Problems problems) {
        return FaultBarrier.run(
                displayPath,
                problems,
                () -> bytes(file, displayPath, problems).flatMap(bytes -> read(bytes, name, displayPath, problems)));
    }

    private static Optional<byte[]> bytes(Path file, String displayPath, Problems problems) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                // Reading a pipe would wait until another program writes into it.
                problems.error(
                        Location.file(displayPath),
                        "special-file",
                        "this is a pipe or a device, not a file",
                        "save the capture as a file");
            } else if (found.size() > LARGEST) {
                problems.error(
                        Location.file(displayPath),
                        "too-large",
                        "the file is larger than " + (LARGEST >> 20) + " MB, which no article is",
                        "capture the text alone");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problems.add(Unreadable.file(displayPath));
        }
        return Optional.empty();
    }

    private Optional<Reading> read(byte[] bytes, String name, String displayPath, Problems problems) {
        SeedFormat format = SeedFormat.of(name).orElse(SeedFormat.TEXT);
        return Decoder.decode(bytes, displayPath, problems).flatMap(raw -> {
            String text = format.free(raw, displayPath, problems);
            if (TextLine.of(text).stream().allMatch(TextLine::isBlank)) {
                problems.error(
                        Location.file(displayPath),
                        "empty-seed",
                        "the seed has no text",
                        "capture the article again, or take the file away");
                return Optional.empty();
            }
            Seed seed = new Seed(name, bytes.length, Sha256.hex(Sha256.of(bytes)));
            return Optional.of(readers.apply(format).read(seed, text, displayPath, problems));
        });
    }

    /** Whether a file's name ends as seeds do. */
    public static boolean isSeed(String name) {
        return SeedFormat.of(name).isPresent();
    }

    /** Whether offsets into a seed's blocks lead back to the file itself. */
    public static boolean isPlain(String name) {
        return SeedFormat.of(name).orElse(SeedFormat.TEXT) != SeedFormat.HTML;
    }

    private static String endings() {
        return Arrays.stream(SeedFormat.values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }
}
