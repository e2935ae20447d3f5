package dossier.site.page;

import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.SharedSource;
import dossier.site.view.SiteText;
import java.util.List;

/** Shared origins: the sources on which more than one article leans, each with the articles; one part of them. */
public record SharedPage(Part part, List<SharedSource> entries, int all, SiteText text) implements Page {
    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "shared";
    }

    @Override
    public String title() {
        return text.titled(text.say("Shared origins"), part);
    }

    @Override
    public String section() {
        return Routes.list("sources");
    }

    public String counts() {
        return text.count(
                all,
                "{0} source on which more than one article leans",
                "{0} sources on which more than one article leans");
    }
}
