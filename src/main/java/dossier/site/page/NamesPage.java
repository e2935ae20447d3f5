package dossier.site.page;

import dossier.model.Unclaimed;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.NameView;
import dossier.site.view.SiteText;
import java.util.List;

/** The names that no subject claims, and those that are nearly a known one; one part of them. */
public record NamesPage(Part part, Unclaimed unclaimed, SiteText text) implements PagedList {
    /** Path of the first page, without {@code .html}. */

    /** Names on one page. */
    static final int PER_PAGE = 50;

    /** How many pages one of the two lists takes, or the longer of them. */
    public static List<Part> parts(Unclaimed unclaimed) {
        return Part.of(
                Routes.NAMES,
                Math.max(unclaimed.names().size(), unclaimed.nearMisses().size()),
                PER_PAGE);
    }

    @Override
    public String title() {
        return text.titled(text.say("Names without a page"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.ABOUT);
    }

    public int nearMissCount() {
        return unclaimed.nearMisses().size();
    }

    public int nameCount() {
        return unclaimed.names().size();
    }

    public List<NameView> nearMisses() {
        return sliced(unclaimed.nearMisses()).stream()
                .map(name -> NameView.of(name, text))
                .toList();
    }

    public List<NameView> names() {
        return sliced(unclaimed.names()).stream()
                .map(name -> NameView.of(name, text))
                .toList();
    }

    /** The shorter list ends on an earlier page. */
    private <T> List<T> sliced(List<T> list) {
        return (part.number() - 1) * PER_PAGE >= list.size() ? List.of() : part.slice(list, PER_PAGE);
    }
}
