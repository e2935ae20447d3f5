package dossier.site.route;

import dossier.model.Entity;
import dossier.model.Judgement;

/**
 * A link to a page of the site, by its path from the root.
 *
 * @param path with an anchor where there is one: {@code articles/x.html#p3}
 */
public record Link(String path, String text) {
    /** Stands where there is nothing to link to: before the first page and after the last. */
    public static final Link NONE = new Link("", "");

    public static Link to(Entity entity) {
        return new Link(Routes.path(entity), entity.label());
    }

    public static Link to(Judgement judgement) {
        return new Link(Routes.path(judgement), judgement.text());
    }

    /** A link to a section of an entity's page, such as {@code uses}. */
    public static Link to(Entity entity, String anchor, String text) {
        return new Link(Routes.path(entity) + "#" + anchor, text);
    }

    public boolean isThere() {
        return !path.isEmpty();
    }
}
