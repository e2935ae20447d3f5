package dossier.input;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files that editors and operating systems leave in folders, by their names: {@code topics.yaml~}, {@code Thumbs.db}. */
final class PassedOver {
    private static final List<String> NAMES = List.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx");

    /** Backups of many editors, owner files and temporary files of Word, and what Emacs saves by itself. */
    private static final Pattern FORM = Pattern.compile("(?s)\\..*|.*~|~\\$.*|~.*\\.tmp|#.*#");

    private PassedOver() {}

    /** Hidden files are among them: {@code .DS_Store}, {@code .#topics.yaml}, {@code .topics.yaml.swp}. */
    static boolean isPassedOver(String name) {
        return FORM.matcher(name).matches() || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
