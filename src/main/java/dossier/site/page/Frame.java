package dossier.site.page;

import dossier.model.entry.Settings;
import dossier.site.route.Link;
import java.util.List;

/**
 * What every page shares: the dossier's name, the navigation, and what its scripts need to know.
 *
 * @param title never empty
 * @param menu the groups of pages that have anything in them, in order
 * @param previews how many files of preview data there are
 */
public record Frame(String title, String language, String baseUrl, List<MenuGroup> menu, int previews) {
    public static final String CARD = "assets/card.png";

    public Frame {
        menu = List.copyOf(menu);
    }

    /** The link to a section; {@link Link#NONE} where the menu has none. */
    public Link section(String path) {
        return menu.stream()
                .flatMap(group -> group.link(path).stream())
                .findFirst()
                .orElse(Link.NONE);
    }

    /** The whole address of the picture for links from elsewhere; empty where the site has no address. */
    public String card() {
        return baseUrl.isEmpty() ? "" : baseUrl + "/" + CARD;
    }

    public static Frame of(Settings settings, List<MenuGroup> menu, int previews) {
        return new Frame(settings.name(), settings.siteLanguage(), settings.baseUrl(), menu, previews);
    }
}
