package dossier.read.csl;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.Optional;

/**
 * A file that is a style of the Citation Style Language.
 *
 * @param parent the address of the style that a dependent style stands for; empty for an independent style
 * @param parentAt where it is named
 */
public record CslFile(String xml, Location at, String parent, Location parentAt) {
    /**
     * The style that a text is; empty where it is none that can lay out references, and then a problem says why.
     *
     * @param displayPath the file as users see it
     */
    public static Optional<CslFile> read(String text, String displayPath, Problems problems) {
        return CslParser.parse(text, displayPath, problems).flatMap(outline -> outline.style(text, problems));
    }

    public boolean isDependent() {
        return !parent.isEmpty();
    }

    /** The last part of the parent's address, which is its name: {@code apa} of {@code http://www.zotero.org/styles/apa}. */
    public String parentName() {
        String name = parent.substring(parent.lastIndexOf('/') + 1);
        return name.endsWith(".csl") ? name.substring(0, name.length() - ".csl".length()) : name;
    }
}
