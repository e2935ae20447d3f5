package dossier.site;

/**
 * A link to a page of the site, by its path from the root.
 *
 * @param path with an anchor where there is one: {@code articles/x.html#p3}
 */
public record Link(String path, String text) {
    /** Stands where there is nothing to link to: before the first page and after the last. */
    public static final Link NONE = new Link("", "");

    public boolean isThere() {
        return !path.isEmpty();
    }
}
