package dossier.output.publish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The paths of a site, each used once. Two that differ only in case or in Unicode form are one, as they are on the disks
 * of Windows and macOS.
 */
final class SitePaths {
    private final Map<String, Taken> byFolded = new HashMap<>();

    /** A path with its user. */
    private record Taken(String path, String by, boolean isFolder) {}

    /**
     * Takes a file's path, and those of the folders it is in.
     *
     * @param by what wants it, as in "Dossier makes it"
     * @return why the path cannot be taken; empty when it is taken now
     */
    Optional<String> add(String path, String by) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Optional<String> clash = add(new Taken(path.substring(0, slash), by, true));
            if (clash.isPresent()) {
                return clash;
            }
        }
        return add(new Taken(path, by, false));
    }

    private Optional<String> add(Taken wanted) {
        Taken other = byFolded.putIfAbsent(folded(wanted.path), wanted);
        if (other == null) {
            return Optional.empty();
        }
        if (!other.path.equals(wanted.path)) {
            return Optional.of("\"" + wanted.path + "\" differs from \"" + other.path + "\" (" + other.by
                    + ") only in case or Unicode form, and many disks treat them as the same");
        }
        if (other.isFolder && wanted.isFolder) {
            return Optional.empty();
        }
        String kind = other.isFolder ? "a folder" : "a file";
        return Optional.of("\"" + wanted.path + "\" is already " + kind + " of the site: " + other.by);
    }

    /** Case folding by way of upper case catches letters that share one, such as ſ and s. */
    private static String folded(String path) {
        boolean isAscii = path.chars().allMatch(c -> c < 128);
        return isAscii
                ? path.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
