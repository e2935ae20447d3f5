package dossier.model.entry;

import dossier.language.IsoDate;
import java.util.List;

/**
 * What {@code content/dossier.yaml} says of the dossier as a whole.
 *
 * @param baseUrl where the site will live, as {@link BaseUrl} writes it; empty when not said, and then no page names it
 * @param citationStyle how references are laid out
 * @param yardstick the ladder of terms for likelihoods
 * @param capitals one of {@link #CAPITALS}; empty for the first
 * @param updated the day of this version; unknown means the newest date in the dossier
 * @param informationTo the day up to which its information goes; unknown means the newest date of an article or a source
 */
public record Settings(
        String title,
        String subtitle,
        String summary,
        String language,
        String baseUrl,
        String publisher,
        CslStyle citationStyle,
        Yardstick yardstick,
        String capitals,
        IsoDate updated,
        IsoDate informationTo) {
    /** What the name of a capital means: its government, where the verb shows that, or the place alone. */
    public static final List<String> CAPITALS = List.of("governments", "places");

    /** For a folder without the file. */
    public static final Settings NONE = new Settings(
            "", "", "", "", "", "", CslStyle.NONE, Yardstick.ICD_203, "", IsoDate.UNKNOWN, IsoDate.UNKNOWN);

    /** What the dossier is called. */
    public String name() {
        return title.isEmpty() ? "Dossier" : title;
    }

    /** The language of the pages around the articles. */
    public String siteLanguage() {
        return language.isEmpty() ? "en" : language;
    }

    public Settings withBaseUrl(String url) {
        return new Settings(
                title,
                subtitle,
                summary,
                language,
                url,
                publisher,
                citationStyle,
                yardstick,
                capitals,
                updated,
                informationTo);
    }

    /** Whether capitals may stand for governments, and so for countries. */
    public boolean capitalsAreGovernments() {
        return !capitals.equals(CAPITALS.get(1));
    }
}
