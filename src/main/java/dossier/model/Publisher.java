package dossier.model;

import dossier.language.Slug;

/**
 * Who published an article or a source. Two are equal when their ids are.
 *
 * @param grade NATO letter for reliability; empty when not said
 */
public record Publisher(Slug id, String name, String summary, String url, String grade)
        implements Entity, Comparable<Publisher> {
    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.PUBLISHER, id);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Publisher publisher && id.equals(publisher.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Publisher other) {
        return id.compareTo(other.id);
    }
}
