package dossier.site.search;

/**
 * A text that can be found by its words.
 *
 * @param anchor of its place on the page; empty for the page as a whole
 * @param label what the place is called, such as {@code ¶9}
 */
public record FindablePassage(String anchor, String label, String text) {}
