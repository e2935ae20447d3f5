package dossier.site;

import dossier.model.Event;
import java.util.List;

/**
 * An event of the timeline.
 *
 * @param link to its place on the timeline, called by its title
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
        List<Link> subjects) {
    static EventView of(Event event, Lookup lookup) {
        return new EventView(
                new Link(lookup.pathOf(event), event.title()),
                anchor(event),
                Words.span(event.date(), event.end()),
                event.date().text(),
                event.summary(),
                event.passages().stream().map(PassageView::of).toList(),
                event.subjects().stream().map(Words::link).toList());
    }

    static String anchor(Event event) {
        return "event-" + event.id();
    }
}
