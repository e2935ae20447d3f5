package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.Inline;
import dossier.model.entry.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A note of the dossier's authors: their own prose, with what its links lead to. Two are equal when their ids are.
 *
 * @param title never empty
 * @param targets of the links of the prose, by their numbers
 */
public record AuthorNote(Slug id, String title, IsoDate published, Prose prose, List<Target> targets)
        implements Entity, Comparable<AuthorNote> {
    public AuthorNote {
        targets = List.copyOf(targets);
    }

    /**
     * What a link leads to.
     *
     * @param entity none where the link names nothing, which is a problem
     * @param block the paragraph or heading of it, as in {@code p3}; empty for the whole
     * @param label what the link says where its author gives it no words
     */
    public record Target(Optional<EntityKey> entity, String block, String label) {
        public boolean isIn(EntityKey other) {
            return entity.filter(other::equals).isPresent();
        }
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.AUTHOR_NOTE, id);
    }

    @Override
    public String label() {
        return title;
    }

    public Target target(Inline.EntityLink link) {
        return targets.get(link.number());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorNote note && id.equals(note.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(AuthorNote other) {
        return id.compareTo(other.id);
    }
}
