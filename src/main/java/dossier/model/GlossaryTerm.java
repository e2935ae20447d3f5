package dossier.model;

import dossier.language.Slug;
import java.util.Optional;

/** A term of the dossier with its meaning, and the subject that it is a name of, if any. */
public record GlossaryTerm(Slug id, String term, String expansion, String definition, Optional<Subject> see)
        implements Entity {
    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKey.Kind.TERM, id);
    }

    @Override
    public String label() {
        return term;
    }
}
