package dossier.site.page;

import dossier.site.route.Link;

/**
 * A page at an address that something had before, which leads on to where it is now.
 *
 * @param to the page that it has now
 */
public record MovedPage(String path, Link to) implements Page {
    @Override
    public String title() {
        return to.text();
    }
}
