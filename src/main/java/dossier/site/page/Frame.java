package dossier.site.page;

import dossier.model.entry.Settings;
import dossier.site.route.Link;
import java.util.List;

/**
 * What every page shares: the dossier's name, the navigation, and what its scripts need to know.
 *
 * @param title never empty
 * @param sections the indexes that have anything in them, in order
 * @param about the page that says how the site was made, linked at the foot of every page
 * @param previews how many files of preview data there are
 */
public record Frame(String title, String language, String baseUrl, List<Link> sections, Link about, int previews) {
    public static final String CARD = "assets/card.png";

    public Frame {
        sections = List.copyOf(sections);
    }

    /** The whole address of the picture for links from elsewhere; empty where the site has no address. */
    public String card() {
        return baseUrl.isEmpty() ? "" : baseUrl + "/" + CARD;
    }

    public static Frame of(Settings settings, List<Link> sections, Link about, int previews) {
        return new Frame(settings.name(), settings.siteLanguage(), settings.baseUrl(), sections, about, previews);
    }
}
