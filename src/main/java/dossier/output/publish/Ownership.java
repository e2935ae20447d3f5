package dossier.output.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The owner, group and permissions of a file or folder, on systems with Unix attributes.
 *
 * @param mode permissions, with set-group-id and sticky bit, as in {@code 02775}
 * @param device of the file system that holds it; differs from its folder's where another one is mounted
 */
record Ownership(int mode, int user, int group, long device) {
    private static final int PERMISSIONS = 07777;
    private static final int OWNER_WRITES = 0200;

    /** Empty on systems without Unix attributes. */
    static Optional<Ownership> of(Path path) throws IOException {
        if (!hasUnixView()) {
            return Optional.empty();
        }
        Map<String, Object> found = Files.readAttributes(path, "unix:mode,uid,gid,dev", LinkOption.NOFOLLOW_LINKS);
        return Optional.of(new Ownership(
                (Integer) found.get("mode") & PERMISSIONS,
                (Integer) found.get("uid"),
                (Integer) found.get("gid"),
                (Long) found.get("dev")));
    }

    /** How many names a file has; 1 where the system does not say. */
    static int links(Path file) throws IOException {
        return hasUnixView() ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1;
    }

    /**
     * Whether a file that cannot be written is protected by more than its permissions.
     *
     * @param own a file or folder that this process made
     */
    static boolean isProtected(Path file, Path own) throws IOException {
        Optional<Ownership> of = of(file);
        Optional<Ownership> process = of(own);
        return of.isPresent()
                && (process.orElseThrow().user == 0
                        || of.get().user == process.get().user && (of.get().mode & OWNER_WRITES) != 0);
    }

    private static boolean hasUnixView() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    }

    boolean hasSameOwner(Ownership other) {
        return user == other.user && group == other.group;
    }

    /** Gives a folder the owner, group and permissions of another; false where this process may not. */
    static boolean copy(Path from, Path to) throws IOException {
        Optional<Ownership> wanted = of(from);
        return wanted.isEmpty() || wanted.get().give(to);
    }

    private boolean give(Path to) throws IOException {
        Ownership now = of(to).orElse(this);
        try {
            // A change of owner takes set-group-id away, so the mode comes last.
            if (user != now.user) {
                Files.setAttribute(to, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
            if (group != now.group) {
                Files.setAttribute(to, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            }
            if (mode != now.mode || !hasSameOwner(now)) {
                Files.setAttribute(to, "unix:mode", mode);
            }
        } catch (FileSystemException denied) {
            return false;
        }
        Ownership given = of(to).orElse(this);
        return hasSameOwner(given) && mode == given.mode;
    }
}
