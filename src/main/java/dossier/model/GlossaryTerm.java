package dossier.model;

import dossier.language.Slug;
import java.util.Optional;

/** A word of the dossier with what it means, and the subject it is a name of, if it is. */
public record GlossaryTerm(Slug id, String term, String expansion, String definition, Optional<Subject> see) {
    /** Its place on the page of all terms. */
    public String path() {
        return "glossary.html#" + anchor();
    }

    public String anchor() {
        return "term-" + id;
    }
}
