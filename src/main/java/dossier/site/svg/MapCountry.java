package dossier.site.svg;

/**
 * A country of a dossier, for a map.
 *
 * @param code ISO 3166-1 alpha-2
 * @param title {@code Russia: 115 mentions}
 * @param href to its page, from the page that is drawn
 */
public record MapCountry(String code, String name, int mentions, String title, String href) {}
