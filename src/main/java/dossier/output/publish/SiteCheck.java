package dossier.output.publish;

import dossier.file.PassedOver;
import dossier.file.Sha256;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Map;

/** Compares a built folder with its manifest. */
public final class SiteCheck {
    private final Path site;
    private final String displayPath;
    private final Problems problems;

    private SiteCheck(Path site, String displayPath, Problems problems) {
        this.site = site;
        this.displayPath = displayPath;
        this.problems = problems;
    }

    /**
     * Reports each file that is missing or was changed since Dossier made it, and, as information, each that was added:
     * hosts add some, and so do authors.
     *
     * @param displayPath the folder as users see it
     * @return the number of files compared
     */
    public static int check(Path site, String displayPath, Problems problems) {
        try {
            Manifest manifest = Manifest.read(site);
            SiteCheck check = new SiteCheck(site, displayPath, problems);
            if (manifest.isEmpty()) {
                problems.error(
                        Location.file(displayPath),
                        "no-manifest",
                        "this folder has no " + Manifest.PATH + " written by Dossier",
                        "name a folder built with \"dossier build\"");
                return 0;
            }
            for (Map.Entry<String, Manifest.FileDigest> file : manifest.files().entrySet()) {
                check.made(file.getKey(), file.getValue());
            }
            Files.walkFileTree(site, check.new AddedFileVisitor(manifest));
            return manifest.files().size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + displayPath, e);
        }
    }

    private Location at(String path) {
        return Location.file(displayPath + "/" + path);
    }

    private void made(String path, Manifest.FileDigest made) throws IOException {
        Path file = site.resolve(path);
        if (!Files.isRegularFile(file)) {
            problems.error(at(path), "missing-file", "the file is missing", "build the site again");
        } else if (Files.size(file) != made.bytes() || !sha256(file).equals(made.sha256())) {
            problems.error(
                    at(path),
                    "changed-file",
                    "the file has changed since it was built",
                    "build the site again; make lasting changes in content/ or templates/");
        }
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest.digest());
    }

    /** Finds what Dossier did not make. */
    private final class AddedFileVisitor extends SimpleFileVisitor<Path> {
        private final Manifest manifest;

        AddedFileVisitor(Manifest manifest) {
            this.manifest = manifest;
        }

        private String path(Path file) {
            return Tree.path(site, file);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = path(folder);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (PassedOver.isOfVersionControl(name) && !manifest.hasFolder(path)) {
                // Its many files are not part of the site.
                added(path, "this folder of version control was added");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (!manifest.has(path) && !SiteFolder.isWork(path)) {
                added(path, "this file was added; Dossier did not create it");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            added(path(file), "this was added, and you may not read it");
            return FileVisitResult.CONTINUE;
        }

        private void added(String path, String message) {
            problems.add(new Problem(at(path), Severity.INFORMATION, "added-file", message, ""));
        }
    }
}
