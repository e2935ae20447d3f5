package dossier.site.page;

import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.SinglePoint;
import dossier.site.view.SiteContext;
import java.util.List;

/** One part of the list of articles and sources without which a claim would have no support. */
public record SinglePointsPage(Part part, List<SinglePoint> points, SiteContext context) implements PagedList {
    public static final int POINTS_PER_PAGE = 30;

    @Override
    public String section() {
        return Routes.first(Routes.SINGLE_POINTS);
    }

    @Override
    public String title() {
        return context.text().titled(context.text().say("Claims that rest on one source"), part);
    }
}
