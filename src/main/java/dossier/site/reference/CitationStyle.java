package dossier.site.reference;

import dossier.model.entry.Settings;
import java.util.List;

/** How references are laid out. Serves many threads. */
public interface CitationStyle {
    /** The work as one line; nothing where the templates' house form lays it out. */
    List<StyledText> line(CslItem item);

    /** What {@code dossier.yaml} names, or the house form, which needs no class of citeproc-java. */
    static CitationStyle of(Settings settings) {
        return settings.citationStyle().isNone()
                ? item -> List.of()
                : new Citeproc(settings.citationStyle(), settings.language());
    }
}
