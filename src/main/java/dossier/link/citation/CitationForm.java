package dossier.link.citation;

import dossier.model.Citation;
import java.util.Optional;

/** One way of laying out a citation. */
interface CitationForm {
    /** The work, where the note has this form. */
    Optional<Citation> read(CleanNote note);
}
