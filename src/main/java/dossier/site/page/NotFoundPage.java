package dossier.site.page;

import dossier.site.route.Routes;

/** What a static host shows for a path that is not there. */
public record NotFoundPage(String title) implements Page {
    @Override
    public String path() {
        return Routes.NOT_FOUND;
    }

    @Override
    public String section() {
        return "";
    }
}
