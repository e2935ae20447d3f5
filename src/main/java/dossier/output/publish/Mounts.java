package dossier.output.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mount points of Linux, with Docker's volumes and bind-mounted files; none on other systems. */
final class Mounts {
    /** See proc_pid_mountinfo(5): the fifth field is the mount point, with blanks and the like as {@code \040}. */
    private static final Path TABLE = Path.of("/proc/self/mountinfo");

    private static final int MOUNT_POINT = 4;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    private final List<Path> points;

    private Mounts(List<Path> points) {
        this.points = points;
    }

    static Mounts read() throws IOException {
        if (!Files.isReadable(TABLE)) {
            return new Mounts(List.of());
        }
        return new Mounts(Files.readAllLines(TABLE, StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split(" "))
                .filter(fields -> fields.length > MOUNT_POINT)
                .map(fields -> point(fields[MOUNT_POINT]))
                .toList());
    }

    private static Path point(String field) {
        String bytes = ESCAPED.matcher(field)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 8))));
        return Path.of(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    boolean isPoint(Path folder) {
        return points.contains(folder);
    }

    boolean areBelow(Path folder) {
        return points.stream().anyMatch(point -> point.startsWith(folder) && !point.equals(folder));
    }
}
