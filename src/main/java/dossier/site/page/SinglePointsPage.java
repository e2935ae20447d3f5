package dossier.site.page;

import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.SinglePoint;
import dossier.site.view.SiteContext;
import java.util.List;

/** Single points of failure: the articles and sources that are the only support of a claim; one part of them. */
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
