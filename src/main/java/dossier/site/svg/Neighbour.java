package dossier.site.svg;

/**
 * A subject that is named together with the subject of a diagram.
 *
 * @param href to its page
 * @param together to the passages that name both
 * @param passages the number of those passages
 */
public record Neighbour(String name, String href, String together, int passages) {
    /** Two neighbours, by their numbers, that the same passages name, and a link to one of these passages. */
    public record Edge(int one, int other, int passages, String href) {}
}
