package dossier.site.reference;

import dossier.model.entry.CslStyle;
import dossier.model.entry.Settings;
import dossier.problem.Problems;
import java.util.List;

/** How references are laid out. Serves many threads. */
public interface CitationStyle {
    /** The work as one line; nothing where the templates' house form lays it out. */
    List<StyledText> line(CslItem item);

    /**
     * What {@code dossier.yaml} names, or the house form, which needs no class of citeproc-java; the house form, too, for
     * a style that cannot be used, and then a problem says so.
     */
    static CitationStyle of(Settings settings, Problems problems) {
        CitationStyle house = item -> List.of();
        CslStyle named = settings.citationStyle();
        if (named.isNone()) {
            return house;
        }
        CitationStyle style = new Citeproc(named, settings.language());
        return named.isBuiltIn() || StyleTrial.passes(style, named, problems) ? style : house;
    }
}
