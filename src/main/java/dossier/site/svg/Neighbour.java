package dossier.site.svg;

/**
 * Someone or something named together with the subject of a picture.
 *
 * @param href to its page
 * @param together to the passages that name both
 * @param passages how many those are
 */
public record Neighbour(String name, String href, String together, int passages) {
    /** Two companions, by their numbers, that the subject's passages name together, and one of these passages. */
    public record Edge(int one, int other, int passages, String href) {}
}
