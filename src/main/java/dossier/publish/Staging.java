package dossier.publish;

import dossier.model.Seed;
import dossier.page.Output;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * A site being written, in a folder of its own beside the old one, until it is swapped in whole or thrown away.
 *
 * <p>Serves many threads, each writing other files.
 */
public final class Staging implements AutoCloseable {
    private final Swap swap;
    private final ConcurrentHashMap<Path, Path> folders = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, Manifest.Entry> written = new ConcurrentSkipListMap<>();

    private Staging(Swap swap) {
        this.swap = swap;
    }

    /** Begins a site that is to stand at {@code out}. What an earlier build left half-done there is put right first. */
    public static Staging beside(Path out) {
        try {
            return new Staging(Swap.begin(out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write beside " + out, e);
        }
    }

    /** Writes one file of the site. */
    public void write(Output file) {
        try {
            Path target = swap.next().resolve(file.path());
            // Whoever comes second waits until the folder is there.
            folders.computeIfAbsent(target.getParent(), Staging::made);
            Files.write(target, file.bytes());
            written.put(
                    file.path(),
                    new Manifest.Entry(file.bytes().length, HexFormat.of().formatHex(sha256().digest(file.bytes()))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** Copies a file into the site, however large it is. */
    void copy(String path, Path file) {
        try {
            Path target = swap.next().resolve(path);
            folders.computeIfAbsent(target.getParent(), Staging::made);
            MessageDigest digest = sha256();
            long bytes;
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes = Files.copy(in, target);
            }
            written.put(path, new Manifest.Entry(bytes, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + file, e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /** Writes a file of lines that are too many to hold at once. */
    void writeLines(String path, Stream<String> lines) {
        try {
            Path target = swap.next().resolve(path);
            Files.createDirectories(target.getParent());
            MessageDigest digest = sha256();
            try (Writer writer = new OutputStreamWriter(
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(target)), digest),
                    StandardCharsets.UTF_8)) {
                for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
                    writer.append(all.next()).append('\n');
                }
            }
            written.put(
                    path, new Manifest.Entry(Files.size(target), HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** The paths of the files written so far, in order. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(written.keySet());
    }

    /** Files in the old site that Dossier did not make and that the new one would write over: each is a problem. */
    public void checkForeign(String shown, Problems problems) {
        try {
            for (String path : swap.foreignFiles()) {
                if (written.containsKey(path) || path.equals(Manifest.PATH)) {
                    problems.error(
                            Location.file(shown + "/" + path),
                            "foreign-file",
                            "Dossier did not make this file, and the site has a file of that name",
                            "move it away, or choose another folder with --out");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    /** Puts the new site in the old one's place; files that Dossier did not make move over. */
    public void publish(List<Seed> seeds) {
        try {
            String manifest = Manifest.of(written).text(seeds);
            Files.writeString(swap.next().resolve(Manifest.PATH), manifest, StandardCharsets.UTF_8);
            swap.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put the new site in place", e);
        }
    }

    /** Throws away what was not published. */
    @Override
    public void close() {
        swap.discard();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
