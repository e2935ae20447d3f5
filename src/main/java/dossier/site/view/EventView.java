package dossier.site.view;

import dossier.model.CheckTarget;
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
        List<QuoteView> quotes,
        List<Link> subjects) {
    /** A quote that proves it, with the doubts about it that the authors let stand. */
    public record QuoteView(PassageView passage, List<CheckView> doubts) {
        public String words() {
            return passage.words();
        }

        public Link where() {
            return passage.where();
        }

        public Link article() {
            return passage.article();
        }

        static QuoteView of(Event event, int number, SiteContext context) {
            return new QuoteView(
                    PassageView.of(event.quotes().get(number - 1), Routes.anchor(event, number), context.text()),
                    CheckView.of(context.index().checks().of(CheckTarget.ofEventQuote(event.id(), number)), context));
        }
    }

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
                IntStream.rangeClosed(1, event.quotes().size())
                        .mapToObj(number -> QuoteView.of(event, number, context))
                        .toList(),
                event.subjects().stream().map(Link::to).toList());
    }
}
