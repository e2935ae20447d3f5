package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Event;
import dossier.site.index.TimelineEntry;
import dossier.site.route.Part;
import dossier.site.route.Paths;
import dossier.site.route.Routes;
import dossier.site.svg.TimelineMark;
import java.util.ArrayList;
import java.util.List;

/** The entries of the timeline as a page draws them: events lead to their place in the list, publications to the article. */
public final class TimelineMarks {
    private TimelineMarks() {}

    public static List<TimelineMark> of(String page, SiteContext context) {
        List<TimelineEntry> entries = context.index().timeline();
        List<TimelineMark> moments = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String list = Part.pathOf(Routes.TIMELINE, i, Routes.TIMELINE_ENTRIES_PER_PAGE);
            TimelineEntry entry = entries.get(i);
            entry.event().ifPresent(event -> moments.add(of(event, page, context)));
            entry.article().ifPresent(article -> moments.add(of(article, page, list)));
        }
        return moments;
    }

    /** Whether any of them took longer than its date says. */
    public static boolean anyLasts(SiteContext context) {
        return context.dossier().events().stream().anyMatch(event -> event.end().isKnown());
    }

    private static TimelineMark of(Event event, String page, SiteContext context) {
        String place = Paths.from(page, context.routes().onTimeline(event));
        return new TimelineMark(
                event.date(),
                event.end(),
                true,
                event.title(),
                place,
                place,
                event.passages().size());
    }

    private static TimelineMark of(Article article, String page, String list) {
        return new TimelineMark(
                article.published().value(),
                IsoDate.UNKNOWN,
                false,
                article.title().value(),
                Paths.from(page, Routes.path(article)),
                Paths.from(page, list + "#" + Routes.anchorOfDay(article)),
                0);
    }
}
