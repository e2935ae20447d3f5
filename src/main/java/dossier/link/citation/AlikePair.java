package dossier.link.citation;

/**
 * Two works that may be one.
 *
 * @param first place of the earlier one in the list of works
 * @param second place of the later one
 * @param why what they share, and in what they differ
 */
public record AlikePair(int first, int second, String why) {}
