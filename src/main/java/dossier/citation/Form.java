package dossier.citation;

import dossier.model.Citation;
import java.util.Optional;

/** One way of laying out a citation. */
interface Form {
    /** The work, where the note has this form. */
    Optional<Citation> read(Printed note);
}
