package dossier.model;

import dossier.model.entry.RetractionStatus;

/**
 * What a piece of evidence rests on: the article that it is quoted from, or a source behind it. Two are equal when their
 * keys are; an article that others cite is one supporting source, whether it is quoted or cited.
 */
public record SupportingSource(EntityKey entityKey, String label, RetractionStatus standing) implements Entity {
    @Override
    public boolean equals(Object other) {
        return other instanceof SupportingSource source && entityKey.equals(source.entityKey);
    }

    @Override
    public int hashCode() {
        return entityKey.hashCode();
    }
}
