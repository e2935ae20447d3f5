package dossier.file;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which names Windows allows for files and folders, as Microsoft's "Naming Files, Paths, and Namespaces" has it. */
public final class WindowsNames {
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\\$|conout\\$) *(?:\\..*)?");
    private static final Pattern SIGNS = Pattern.compile("[^<>:\"\\\\|?*\\x00-\\x1f\\x7f\ufffd]+(?<![. ])");

    private WindowsNames() {}

    /** Whether each part of a path may stand there. */
    public static boolean allow(String path) {
        return Arrays.stream(path.split("/"))
                .allMatch(name ->
                        SIGNS.matcher(name).matches() && !DEVICE.matcher(name).matches());
    }
}
