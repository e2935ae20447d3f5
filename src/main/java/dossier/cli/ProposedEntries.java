package dossier.cli;

import dossier.file.Folders;
import dossier.model.Unclaimed;
import dossier.model.UnknownName;
import dossier.model.entry.SubjectEntry;
import dossier.problem.Problems;
import dossier.read.yaml.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Appends the entries that {@code check} proposes to {@code people.yaml}, {@code organisations.yaml} and {@code
 * places.yaml}. What these files hold stays as it is, byte for byte. Each new file is read before it takes the old one's
 * place in one step, so that none is ever half-written or wrong. Not safe for several threads.
 */
final class ProposedEntries {
    private final Path content;
    private final String displayPath;
    /** What the files held before, in order of writing; empty for a file that was not there. */
    private final Map<Path, byte[]> before = new LinkedHashMap<>();

    ProposedEntries(Path content) {
        this.content = content;
        this.displayPath = Folders.displayPath(content);
    }

    /**
     * What came of one file.
     *
     * @param file as users see it
     * @param ids of the entries that were added
     * @param refusal why nothing was; empty if something was
     */
    record Addition(String file, List<String> ids, String refusal) {
        Addition {
            ids = List.copyOf(ids);
        }
    }

    /** Adds an entry for each name of a known kind whose id is free. */
    List<Addition> write(Unclaimed unclaimed) {
        Map<String, List<UnknownName>> byFile = unclaimed.names().stream()
                .filter(name -> !name.file().isEmpty())
                .collect(Collectors.groupingBy(UnknownName::file, TreeMap::new, Collectors.toList()));
        List<SubjectEntry> present = entries(content, new Problems());
        Set<String> taken = keys(present);
        FreeNames names = new FreeNames(present, unclaimed.names());
        List<Addition> additions = new ArrayList<>();
        byFile.forEach((file, proposed) -> {
            List<UnknownName> free = proposed.stream()
                    .filter(name -> taken.add(name.kind().orElseThrow().word() + "/" + name.id()))
                    .map(names::withFreeAliases)
                    .toList();
            if (!free.isEmpty()) {
                additions.add(append(file, free));
            }
        });
        return additions;
    }

    /** Gives the files back what they held before. */
    void undo() {
        before.forEach((file, old) -> {
            try {
                if (old.length == 0) {
                    Files.deleteIfExists(file);
                } else {
                    replace(file, old, new byte[0]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(Folders.displayPath(file) + " cannot be written", e);
            }
        });
    }

    private static List<SubjectEntry> entries(Path folder, Problems problems) {
        return new ContentReader()
                .read(folder, Folders.displayPath(folder), problems)
                .subjects();
    }

    private static Set<String> keys(List<SubjectEntry> entries) {
        return entries.stream()
                .map(entry -> entry.kind().word() + "/" + entry.id().text())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Addition append(String file, List<UnknownName> names) {
        Path target = content.resolve(file);
        String shown = displayPath + "/" + file;
        try {
            Files.createDirectories(content);
            Path real = Files.exists(target) ? target.toRealPath() : target;
            byte[] old = Files.exists(real) ? Files.readAllBytes(real) : new byte[0];
            byte[] more = text(names, new String(old, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            if (!isReadable(file, old, more, names.size())) {
                return new Addition(
                        shown, List.of(), "entries cannot be added at its end; write one entry below the other");
            }
            before.put(real, old);
            replace(real, old, more);
            return new Addition(shown, names.stream().map(UnknownName::id).toList(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(shown + " cannot be written", e);
        }
    }

    /** The new entries, each after an empty line, with the line ends of the file. */
    private static String text(List<UnknownName> names, String old) {
        String gap = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
        String separator = old.isBlank() ? "" : "\n";
        String entries = names.stream()
                .map(name -> "# Proposed by dossier check: " + name.why() + "\n" + name.entry())
                .collect(Collectors.joining("\n", gap + separator, ""));
        return old.contains("\r\n") ? entries.replace("\n", "\r\n") : entries;
    }

    /** Whether the file is valid with the new entries and holds all of them, besides those that it has. */
    private static boolean isReadable(String file, byte[] old, byte[] more, int count) throws IOException {
        Path trial = Files.createTempDirectory("dossier-check-");
        try {
            Path copy = trial.resolve(file);
            Files.write(copy, old);
            int before = entries(trial, new Problems()).size();
            write(copy, old, more);
            Problems problems = new Problems();
            return entries(trial, problems).size() == before + count && !problems.hasErrors();
        } finally {
            delete(trial);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void write(Path file, byte[] old, byte[] more) throws IOException {
        byte[] all = new byte[old.length + more.length];
        System.arraycopy(old, 0, all, 0, old.length);
        System.arraycopy(more, 0, all, old.length, more.length);
        Files.write(file, all);
    }

    private static void replace(Path file, byte[] old, byte[] more) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(file, next, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
            write(next, old, more);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
