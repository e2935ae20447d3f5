package dossier.site.search;

/**
 * A value that a page has.
 *
 * @param label as readers see it
 */
public record PageFacet(FacetKey key, String label) {}
