package dossier.publish;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/** Holds a built folder against its manifest. */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * Reports each file that is missing or was changed since Dossier made it; files that it did not make are not looked at.
     *
     * @param shown the folder as users see it
     * @return how many files were looked at
     */
    public static int check(Path site, String shown, Problems problems) {
        try {
            Manifest manifest = Manifest.read(site);
            if (manifest.isEmpty()) {
                problems.error(
                        Location.file(shown),
                        "no-manifest",
                        "there is no " + Manifest.PATH + " that Dossier wrote in this folder",
                        "name a folder that \"dossier build\" made");
            }
            for (Map.Entry<String, Manifest.Entry> file : manifest.files().entrySet()) {
                check(site.resolve(file.getKey()), shown + "/" + file.getKey(), file.getValue(), problems);
            }
            return manifest.files().size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private static void check(Path file, String shown, Manifest.Entry made, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.error(Location.file(shown), "missing-file", "the file is missing", "build the site again");
        } else if (Files.size(file) != made.bytes() || !sha256(file).equals(made.sha256())) {
            problems.error(
                    Location.file(shown),
                    "changed-file",
                    "the file is not as it was made",
                    "build the site again; what should stay changed belongs into content/ or templates/");
        }
    }

    private static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(Staging.sha256().digest(Files.readAllBytes(file)));
    }
}
