package dossier.site.page;

import dossier.model.Source;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.SharedSource;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.List;

/** One part of the list of sources that more than one article cites, each with those articles. */
public record SharedPage(Part part, List<SharedSource> entries, int all, SiteText text) implements PagedList {
    public static SharedPage of(Part part, List<Source> sources, int all, SiteContext context) {
        List<SharedSource> entries = sources.stream()
                .flatMap(source -> SharedSource.of(source, context).stream())
                .toList();
        return new SharedPage(part, entries, all, context.text());
    }

    @Override
    public String section() {
        return Routes.first(Routes.SHARED_SOURCES);
    }

    @Override
    public String title() {
        return text.titled(text.say("Shared sources"), part);
    }

    public String counts() {
        return text.count(
                all, "{0} source cited by more than one article", "{0} sources cited by more than one article");
    }
}
