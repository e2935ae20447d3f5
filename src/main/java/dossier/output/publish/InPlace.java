package dossier.output.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publishes a site file by file, where its folder cannot be replaced as a whole: a mount point, or a folder that holds
 * another user's files. At every moment each link of each page leads to a page and an anchor that exist, although pages link
 * to each other in circles:
 *
 * <ol>
 *   <li>New files come first. A new page comes as a placeholder without links, and each old page gets, at its end, the anchors
 *       that only its successor has; so every target of the new pages exists before the first of them does.
 *   <li>The new pages come, each with the anchors that only its predecessor had, because old pages still link to these. A page
 *       that is to be deleted becomes a placeholder.
 *   <li>No old page is left now: the pages come in their final form.
 *   <li>The files that the new site does not have are deleted, and the manifest comes last.
 * </ol>
 *
 * <p>All of it is written into a folder {@code .dossier-publishing-…} of the site first, one folder for each of the first
 * three steps, and then an empty file {@code ready}. Before that file is there, a failure leaves the old site; after it,
 * only renames and deletions are left, which may be repeated, so the next command finishes them.
 */
final class InPlace {
    /** The name of the file after which a publication is only ever finished, never undone. */
    static final String READY = "ready";

    private static final List<String> STEPS = List.of("1", "2", "3");

    private final SiteFolder site;
    private final Manifest made;
    private final Path work;

    /**
     * @param made what the site that is there is made of
     * @param work the folder of this build in the site
     */
    InPlace(SiteFolder site, Manifest made, Path work) {
        this.site = site;
        this.made = made;
        this.work = work;
    }

    /**
     * @param next holds the manifest and the new and changed files
     * @param changed their paths
     * @param all paths of the next site's files
     */
    void publish(Path next, Collection<String> changed, Set<String> all) throws IOException {
        Files.createDirectories(work);
        Set<String> gone = new TreeSet<>(made.files().keySet());
        gone.removeAll(all);
        gone.removeIf(path -> !made.isMadeIn(site.path(), path));
        checkMayWrite(changed, gone);
        for (String path : changed) {
            prepare(path, next.resolve(path));
        }
        for (String path : gone) {
            if (Anchors.isPage(path)) {
                put("2", path, Anchors.placeholder(Anchors.of(old(path))));
            }
        }
        Path manifest = next.resolve(Manifest.PATH);
        if (made.isEmpty()) {
            // Pages link to it, and there is no old one that the deletions could need.
            Files.copy(manifest, target("1", Manifest.PATH));
        }
        Files.move(manifest, work.resolve(Manifest.PATH));
        Checkpoint.pass("prepared");
        Files.createFile(work.resolve(READY));
        finish();
    }

    /** Finishes a build that was ready to publish, and deletes what is left of one that was not. */
    static void recover(SiteFolder site, Path work) throws IOException {
        if (Files.exists(work.resolve(READY))) {
            new InPlace(site, Manifest.read(site.path()), work).finish();
        } else {
            Tree.delete(work);
        }
    }

    /** Reports a folder that may not be written before anything has changed. */
    private void checkMayWrite(Collection<String> changed, Collection<String> gone) throws IOException {
        List<String> touched =
                Stream.of(changed, gone).flatMap(Collection::stream).toList();
        for (Path folder : touched.stream().map(this::nearest).collect(Collectors.toCollection(TreeSet::new))) {
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        }
        for (String path : touched) {
            checkMayReplace(site.path().resolve(path));
        }
    }

    /** The nearest existing folder around a path. */
    private Path nearest(String path) {
        Path folder = site.path().resolve(path).getParent();
        while (!Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** On Linux nobody can write or replace an immutable file; for other files the folder's permissions decide. */
    private void checkMayReplace(Path file) throws IOException {
        if (Files.isRegularFile(file) && !Files.isWritable(file) && Ownership.isProtected(file, work)) {
            throw new FileSystemException(file.toString(), null, "the file is protected against changes");
        }
    }

    private byte[] old(String path) throws IOException {
        return Files.readAllBytes(site.path().resolve(path));
    }

    private void prepare(String path, Path file) throws IOException {
        boolean isNew = !made.isMadeIn(site.path(), path);
        if (!Anchors.isPage(path)) {
            move(file, isNew ? "1" : "2", path);
            return;
        }
        byte[] page = Files.readAllBytes(file);
        Set<String> ids = Anchors.of(page);
        if (isNew) {
            put("1", path, Anchors.placeholder(ids));
            move(file, "2", path);
            return;
        }
        byte[] old = old(path);
        Set<String> oldIds = Anchors.of(old);
        Set<String> added = Anchors.missing(ids, oldIds);
        if (!added.isEmpty()) {
            put("1", path, Anchors.with(old, added));
        }
        Set<String> lost = Anchors.missing(oldIds, ids);
        if (lost.isEmpty()) {
            move(file, "2", path);
        } else {
            put("2", path, Anchors.with(page, lost));
            move(file, "3", path);
        }
    }

    private Path target(String step, String path) throws IOException {
        Path target = work.resolve(step).resolve(path);
        Files.createDirectories(target.getParent());
        return target;
    }

    private void put(String step, String path, byte[] bytes) throws IOException {
        Files.write(target(step, path), bytes);
    }

    private void move(Path file, String step, String path) throws IOException {
        Files.move(file, target(step, path));
    }

    private void finish() throws IOException {
        for (String step : STEPS) {
            install(work.resolve(step));
        }
        Path manifest = work.resolve(Manifest.PATH);
        if (Files.exists(manifest)) {
            Set<String> left = Manifest.read(work).files().keySet();
            for (String path : made.files().keySet()) {
                if (!left.contains(path)) {
                    deleteMade(path);
                }
            }
            Files.move(manifest, site.path().resolve(Manifest.PATH), StandardCopyOption.ATOMIC_MOVE);
        }
        Checkpoint.pass("manifest");
        Tree.delete(work);
    }

    private void install(Path step) throws IOException {
        if (!Files.isDirectory(step)) {
            return;
        }
        Files.walkFileTree(step, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = Tree.path(step, file);
                Path target = site.path().resolve(path);
                clearWay(path);
                Files.createDirectories(target.getParent());
                replace(file, target);
                Checkpoint.pass("install " + step.getFileName() + " " + path);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Where another file system is mounted on the target's folder, the file must be copied there before it can be renamed. */
    private void replace(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Path near = target.resolveSibling(work.getFileName() + ".tmp");
            Files.copy(file, near, StandardCopyOption.REPLACE_EXISTING);
            Files.move(near, target, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(file);
        }
    }

    /** Deletes the old file at once where a file becomes a folder, or a folder a file. */
    private void clearWay(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (made.isMadeIn(site.path(), folder)) {
                Files.delete(site.path().resolve(folder));
            }
        }
        if (Tree.isFolder(site.path().resolve(path))) {
            for (String below : made.files().subMap(path + "/", path + "0").keySet()) {
                deleteMade(below);
            }
        }
    }

    private void deleteMade(String path) throws IOException {
        Path file = site.path().resolve(path);
        if (!made.isMadeIn(site.path(), path)) {
            return;
        }
        Files.delete(file);
        Checkpoint.pass("delete " + path);
        Path folder = file.getParent();
        while (!folder.equals(site.path()) && Tree.deleteIfEmpty(folder)) {
            folder = folder.getParent();
        }
    }
}
