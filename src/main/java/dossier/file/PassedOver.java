package dossier.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files that editors and operating systems leave in folders, by their names: {@code topics.yaml~}, {@code Thumbs.db}. */
public final class PassedOver {
    private static final List<String> NAMES =
            List.of(".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx");

    /** Backups of many editors, owner files and temporary files of Word, what Emacs and Vim save, and macOS beside files. */
    private static final Pattern FORM = Pattern.compile("(?s).*~|~\\$.*|~.*\\.tmp|#.*#|\\.#.*|\\._.*|\\..*\\.sw[a-p]");

    private static final List<String> OF_VERSION_CONTROL = List.of(".git", ".hg", ".svn");

    private PassedOver() {}

    /** Whether nobody put the file there on purpose. */
    public static boolean isLeftBehind(String name) {
        return FORM.matcher(name).matches() || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the folder in which git, Mercurial or Subversion keeps its data. */
    public static boolean isOfVersionControl(String name) {
        return OF_VERSION_CONTROL.contains(name);
    }

    /** Whether a file is none of a dossier's: left behind, or hidden. */
    static boolean isPassedOver(String name) {
        return name.startsWith(".") || isLeftBehind(name);
    }
}
