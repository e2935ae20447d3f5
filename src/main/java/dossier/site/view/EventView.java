package dossier.site.view;

import dossier.model.Event;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An event of the timeline.
 *
 * @param link to its place on the timeline, with its title as text
 * @param anchor of that place
 * @param date as a reader writes it, with the end where it took longer
 * @param iso the date for machines
 */
public record EventView(
        Link link,
        String anchor,
        String date,
        String iso,
        String summary,
        List<PassageView> passages,
        List<PassageView> quotes,
        List<Link> subjects) {
    public static EventView of(Event event, SiteContext context) {
        return new EventView(
                new Link(context.routes().onTimeline(event), event.title()),
                Routes.anchor(event),
                context.text().span(event.date(), event.end()),
                event.date().text(),
                event.summary(),
                event.passages().stream()
                        .map(passage -> PassageView.of(passage, context.text()))
                        .toList(),
                IntStream.range(0, event.quotes().size())
                        .mapToObj(
                                i -> PassageView.of(event.quotes().get(i), Routes.anchor(event, i + 1), context.text()))
                        .toList(),
                event.subjects().stream().map(Link::to).toList());
    }
}
