package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;

/**
 * A file of {@code content/notes/}: the authors' own prose.
 *
 * @param title never empty
 */
public record AuthorNoteEntry(Slug id, Location at, String title, IsoDate published, Prose prose) {}
