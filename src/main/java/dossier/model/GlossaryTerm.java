package dossier.model;

import dossier.language.Slug;
import java.util.Optional;

/** A word of the dossier with what it means, and the subject it is a name of, if it is. */
public record GlossaryTerm(Slug id, String term, String expansion, String definition, Optional<Subject> see)
        implements Entity {
    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.TERM, id);
    }

    @Override
    public String label() {
        return term;
    }
}
