package dossier.model.entry;

import dossier.problem.Location;
import java.util.List;

/**
 * The style of the Citation Style Language (CSL) that references are laid out in.
 *
 * @param name one of {@link #BUILT_IN}, or a file in {@code content/}; empty for the house form
 * @param xml the style itself; empty for a built-in one
 * @param at the file that holds the XML
 */
public record CslStyle(String name, String xml, Location at) {
    /** Names of the styles that come with Dossier. */
    public static final List<String> BUILT_IN = List.of("apa", "chicago-author-date", "modern-language-association");

    /** References in the house form. */
    public static final CslStyle NONE = builtIn("");

    public static CslStyle builtIn(String name) {
        return new CslStyle(name, "", Location.file(""));
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    public boolean isBuiltIn() {
        return xml.isEmpty();
    }
}
