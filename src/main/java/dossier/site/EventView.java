package dossier.site;

import dossier.model.Event;
import java.util.List;

/**
 * An event of the timeline.
 *
 * @param date as a reader writes it, with the end where it took longer
 * @param iso the date for machines
 */
public record EventView(
        String anchor, String date, String iso, String title, String summary, List<PassageView> passages, List<Link> subjects) {
    static EventView of(Event event) {
        String date = event.date().words()
                + (event.end().isKnown() ? " to " + event.end().words() : "");
        return new EventView(
                "event-" + event.id(),
                date,
                event.date().text(),
                event.title(),
                event.summary(),
                event.passages().stream().map(PassageView::of).toList(),
                event.subjects().stream().map(Words::link).toList());
    }
}
