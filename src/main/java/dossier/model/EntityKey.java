package dossier.model;

import dossier.language.Slug;

/** The kind and the id of an {@link Entity}, as authors write them in links: {@code article/goodwill-visit}. */
public record EntityKey(EntityKind kind, Slug id) {
    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
