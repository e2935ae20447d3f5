package dossier.output.publish;

import dossier.file.Sha256;
import dossier.model.reading.Seed;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.site.page.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * A site being written, in a folder of its own, until it is published whole or deleted. A file that is the same as in the
 * published site is not written again: the new site keeps it, with its modification time.
 *
 * <p>Serves many threads, each writing other files.
 */
public final class Staging implements AutoCloseable {
    private static final int MOST_NAMED = 5;

    private final SiteFolder site;
    private final Manifest made;
    /** Empty for a check, which writes nothing. */
    private final Optional<Publication> publication;

    private final ConcurrentHashMap<Path, Path> folders = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, Manifest.FileDigest> written = new ConcurrentSkipListMap<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private Staging(SiteFolder site, Manifest made, Optional<Publication> publication) {
        this.site = site;
        this.made = made;
        this.publication = publication;
    }

    /**
     * Begins a site that is to be published at {@code out}. Waits while another build writes there, and restores what an
     * earlier one left unfinished.
     *
     * @param waiting is called when there is another build to wait for
     */
    public static Staging toPublish(Path out, Runnable waiting) {
        try {
            SiteFolder site = SiteFolder.at(out);
            Publication publication = Publication.begin(site, waiting);
            return new Staging(site, publication.made(), Optional.of(publication));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the site " + out, e);
        }
    }

    /** Begins a site that is only checked: nothing is written anywhere. */
    public static Staging toCheck(Path out) {
        try {
            SiteFolder site = SiteFolder.at(out);
            return new Staging(site, Manifest.read(site.path()), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the site " + out, e);
        }
    }

    /** Writes one file of the site. */
    public void write(Output file) {
        byte[] bytes = file.bytes();
        String sha256 = publication.isEmpty() ? "" : Sha256.hex(Sha256.of(bytes));
        Manifest.FileDigest entry = new Manifest.FileDigest(bytes.length, sha256);
        try {
            if (isUnchanged(file.path(), entry) && isSame(file.path(), bytes)) {
                kept.add(file.path());
            } else if (publication.isPresent()) {
                Files.write(target(file.path()), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
        written.put(file.path(), entry);
    }

    /** Writes a file of lines that are too many to hold at once. */
    public void writeLines(String path, Stream<String> lines) {
        MessageDigest digest = Sha256.digest();
        try {
            Optional<Path> target = publication.isPresent() ? Optional.of(target(path)) : Optional.empty();
            OutputStream out =
                    target.isPresent() ? Files.newOutputStream(target.get()) : OutputStream.nullOutputStream();
            try (Writer writer = new OutputStreamWriter(
                    new DigestOutputStream(new BufferedOutputStream(out), digest), StandardCharsets.UTF_8)) {
                for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
                    writer.append(all.next()).append('\n');
                }
            }
            if (target.isPresent()) {
                add(path, target.get(), Sha256.hex(digest.digest()));
            } else {
                written.put(path, new Manifest.FileDigest(0, ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** Records a file that was written without comparing it to the old one. */
    private void add(String path, Path file, String sha256) throws IOException {
        Manifest.FileDigest entry = new Manifest.FileDigest(Files.size(file), sha256);
        if (isUnchanged(path, entry) && Files.mismatch(file, site.path().resolve(path)) < 0) {
            Files.delete(file);
            kept.add(path);
        }
        written.put(path, entry);
    }

    /** Whether the old manifest has the same entry and the file is there; somebody may still have changed it. */
    private boolean isUnchanged(String path, Manifest.FileDigest entry) {
        return entry.equals(made.files().get(path)) && made.isMadeIn(site.path(), path);
    }

    private boolean isSame(String path, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(site.path().resolve(path)), bytes);
    }

    /** The place of a file in the next site; its folder is made by the first thread that needs it. */
    private Path target(String path) {
        Path target = publication.orElseThrow().next().resolve(path);
        folders.computeIfAbsent(target.getParent(), Staging::made);
        return target;
    }

    /** Copies a file into the site, however large it is. */
    void copy(String path, Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            if (isSame(path, file)) {
                in.transferTo(OutputStream.nullOutputStream());
                written.put(path, new Manifest.FileDigest(Files.size(file), Sha256.hex(digest.digest())));
                kept.add(path);
            } else if (publication.isPresent()) {
                Path target = target(path);
                Files.copy(in, target);
                written.put(path, new Manifest.FileDigest(Files.size(target), Sha256.hex(digest.digest())));
            } else {
                written.put(path, new Manifest.FileDigest(0, ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + file, e);
        }
    }

    /** Whether the published site has the same file, made by Dossier. */
    private boolean isSame(String path, Path file) throws IOException {
        Manifest.FileDigest entry = made.files().get(path);
        return publication.isPresent()
                && entry != null
                && entry.bytes() == Files.size(file)
                && isUnchanged(path, entry)
                && Files.mismatch(file, site.path().resolve(path)) < 0;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /** The paths of the files written so far, in order. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(written.keySet());
    }

    /** Adds a problem for each thing that Dossier did not make and that is in the place of a file or folder of the new site. */
    public void checkForeign(String displayPath, Problems problems) {
        Set<String> paths = new TreeSet<>(written.keySet());
        paths.add(Manifest.PATH);
        try {
            for (String path : InTheWay.of(site.path(), made, paths)) {
                boolean isFile = paths.contains(path);
                boolean isBelowFile = !isFile && paths.stream().anyMatch(file -> path.startsWith(file + "/"));
                problems.error(
                        Location.file(displayPath + "/" + path),
                        "foreign-file",
                        isBelowFile
                                ? "Dossier did not create this folder, and the site has a file of that name"
                                : "Dossier did not create this, and the site has a " + (isFile ? "file" : "folder")
                                        + " of that name",
                        "move it away, or choose another folder with --out");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + displayPath, e);
        }
    }

    /** Warns once of all files of the old site that someone changed and that will be replaced. */
    public void checkEdited(String displayPath, Problems problems) {
        try {
            List<String> edited = publication.isPresent() ? EditedFiles.of(site.path(), made, kept) : List.of();
            if (!edited.isEmpty()) {
                problems.warning(
                        Location.file(displayPath),
                        "edited-file",
                        "someone changed " + named(edited) + " since Dossier made them; "
                                + "they are written again, or deleted if the site no longer has them",
                        "make lasting changes in content/ or templates/; with --strict the build stops here");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + displayPath, e);
        }
    }

    /** Warns once of all addresses of the old site that the new one no longer has. */
    public void checkGone(String displayPath, Problems problems) {
        List<String> gone = publication.isPresent() ? GoneAddresses.of(made, written.keySet()) : List.of();
        if (!gone.isEmpty()) {
            problems.warning(
                    Location.file(displayPath),
                    "address-gone",
                    named(gone) + (gone.size() == 1 ? " was" : " were") + " in the last site and will be gone",
                    "where an id was changed, write \"formerly: [old-id]\" in its entry, and old links lead on");
        }
    }

    private static String named(List<String> paths) {
        String first = String.join(", ", paths.subList(0, Math.min(paths.size(), MOST_NAMED)));
        return paths.size() > MOST_NAMED ? first + " and " + (paths.size() - MOST_NAMED) + " more files" : first;
    }

    /**
     * Replaces the old site by the new one; files that Dossier did not make stay.
     *
     * @return a sentence for users about how it was published; usually empty
     */
    public String publish(List<Seed> seeds) {
        try {
            Path manifest = target(Manifest.PATH);
            Files.writeString(manifest, Manifest.of(written).text(seeds), StandardCharsets.UTF_8);
            Set<String> changed = new TreeSet<>(written.keySet());
            changed.removeAll(kept);
            return publication.orElseThrow().publish(new TreeSet<>(kept), changed, written.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put the new site in place", e);
        }
    }

    /** Deletes what was not published. */
    @Override
    public void close() {
        if (publication.isPresent()) {
            try {
                publication.get().close();
            } catch (IOException stays) {
                // The next build deletes it.
            }
        }
    }
}
