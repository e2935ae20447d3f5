package dossier.site.view;

import dossier.site.route.Link;

/**
 * A line of a list of pages.
 *
 * @param link the page
 * @param meta facts in small type: a date, a publisher
 * @param summary one sentence; may be empty
 * @param count how many passages, uses or articles it has, as a link to them; {@link Link#NONE} when there is nothing to count
 */
public record ListRow(Link link, String meta, String summary, Link count) {}
