package dossier.reference;

import dossier.model.Settings;
import java.util.List;

/** How references are laid out. Serves many threads. */
public interface Style {
    /** The work as one line; nothing where the templates' house form lays it out. */
    List<Stretch> line(Item item);

    /** What {@code dossier.yaml} names, or the house form, which needs no class of citeproc-java. */
    static Style of(Settings settings) {
        return settings.citationStyle().isEmpty()
                ? item -> List.of()
                : new Citeproc(settings.citationStyle(), settings.language());
    }
}
