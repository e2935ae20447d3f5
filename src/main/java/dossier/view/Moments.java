package dossier.view;

import dossier.lookup.Dated;
import dossier.lookup.Lookup;
import dossier.model.Article;
import dossier.model.Event;
import dossier.model.IsoDate;
import dossier.page.Page;
import dossier.page.Part;
import dossier.page.Paths;
import dossier.picture.Moment;
import java.util.ArrayList;
import java.util.List;

/** The entries of the timeline as a page draws them: events lead to their place in the list, publications to the article. */
public final class Moments {
    private Moments() {}

    public static List<Moment> of(Page page, Lookup lookup) {
        List<Dated> entries = lookup.timeline();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String list = Part.pathOf(Dated.BASE, i, Dated.PER_PAGE);
            Dated entry = entries.get(i);
            entry.event().ifPresent(event -> moments.add(of(event, page, lookup)));
            entry.article().ifPresent(article -> moments.add(of(article, page, list)));
        }
        return moments;
    }

    /** Whether any of them took longer than its date says. */
    public static boolean anyLasts(Lookup lookup) {
        return lookup.dossier().events().stream().anyMatch(event -> event.end().isKnown());
    }

    private static Moment of(Event event, Page page, Lookup lookup) {
        String place = Paths.from(page, lookup.pathOf(event));
        return new Moment(
                event.date(),
                event.end(),
                true,
                event.title(),
                place,
                place,
                event.passages().size());
    }

    private static Moment of(Article article, Page page, String list) {
        return new Moment(
                article.published().value(),
                IsoDate.UNKNOWN,
                false,
                article.title().value(),
                Paths.from(page, article.path()),
                Paths.from(page, list + "#" + Dated.anchor(article)),
                0);
    }
}
