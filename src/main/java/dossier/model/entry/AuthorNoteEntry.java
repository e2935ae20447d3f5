package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;
import java.util.List;

/**
 * A file of {@code content/notes/}: the authors' own prose.
 *
 * @param title never empty
 * @param formerly ids that it had before: a page at each leads to its own
 */
public record AuthorNoteEntry(
        Slug id, Location at, String title, IsoDate published, Prose prose, List<YamlText> formerly) {
    public AuthorNoteEntry {
        formerly = List.copyOf(formerly);
    }
}
