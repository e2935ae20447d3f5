package dossier.model;

/**
 * What {@code content/dossier.yaml} says of the dossier as a whole.
 *
 * @param baseUrl where the site will live, without the last {@code /}; empty when not said, and then no page names it
 * @param updated the day that the feed gives; unknown means the newest date in the dossier
 */
public record Settings(
        String title,
        String subtitle,
        String summary,
        String language,
        String baseUrl,
        String publisher,
        IsoDate updated) {
    /** For a folder without the file. */
    public static final Settings NONE = new Settings("", "", "", "", "", "", IsoDate.UNKNOWN);

    public Settings withBaseUrl(String url) {
        return new Settings(title, subtitle, summary, language, url, publisher, updated);
    }
}
