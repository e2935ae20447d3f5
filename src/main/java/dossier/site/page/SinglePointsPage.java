package dossier.site.page;

import dossier.site.index.DossierIndex;
import dossier.site.route.Part;
import dossier.site.view.SinglePoint;
import java.util.List;

/** Single points of failure: the articles and sources of which each alone holds up a claim; one part of them. */
public record SinglePointsPage(Part part, List<SinglePoint> points, DossierIndex lookup) implements Page {
    public static final int POINTS_PER_PAGE = 30;

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "single-points";
    }

    @Override
    public String title() {
        return lookup.words().titled(lookup.words().say("Single points of failure"), part);
    }

    @Override
    public String section() {
        return "claims/index.html";
    }
}
