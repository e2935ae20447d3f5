package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Event;
import dossier.site.index.TimelineEntry;
import dossier.site.route.Paths;
import dossier.site.route.Routes;
import dossier.site.svg.TimelineMark;
import java.util.ArrayList;
import java.util.List;

/** The entries of the timeline as a page draws them: events lead to their place in the list, publications to the article. */
public final class TimelineMarks {
    private TimelineMarks() {}

    public static List<TimelineMark> of(String page, SiteContext context) {
        List<TimelineMark> marks = new ArrayList<>();
        for (TimelineEntry entry : context.index().timeline()) {
            entry.event().ifPresent(event -> marks.add(of(event, page, context.routes())));
            entry.article().ifPresent(article -> marks.add(of(article, page, context.routes())));
        }
        return marks;
    }

    /** Whether any of them took longer than its date says. */
    public static boolean anyLasts(SiteContext context) {
        return context.dossier().events().stream().anyMatch(event -> event.end().isKnown());
    }

    private static TimelineMark of(Event event, String page, Routes routes) {
        String place = Paths.from(page, routes.onTimeline(event));
        return new TimelineMark(
                event.date(),
                event.end(),
                true,
                event.title(),
                place,
                place,
                event.passages().size());
    }

    private static TimelineMark of(Article article, String page, Routes routes) {
        return new TimelineMark(
                article.published().value(),
                IsoDate.UNKNOWN,
                false,
                article.title().value(),
                Paths.from(page, Routes.path(article)),
                Paths.from(page, routes.onTimeline(article)),
                0);
    }
}
