package dossier.site.view;

import dossier.model.Event;
import dossier.model.Quote;
import dossier.site.index.DossierIndex;
import dossier.site.index.PassageView;
import dossier.site.index.SiteText;
import dossier.site.index.TimelineEntry;
import dossier.site.route.Link;
import java.util.List;
import java.util.stream.IntStream;

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
        List<Proof> quotes,
        List<Link> subjects) {
    /** Words of an article that prove it. */
    public record Proof(String words, Link article, Link where) {}

    public static EventView of(Event event, DossierIndex lookup) {
        return new EventView(
                new Link(lookup.pathOf(event), event.title()),
                TimelineEntry.anchor(event),
                lookup.words().span(event.date(), event.end()),
                event.date().text(),
                event.summary(),
                event.passages().stream()
                        .map(passage -> PassageView.of(passage, lookup.words()))
                        .toList(),
                IntStream.range(0, event.quotes().size())
                        .mapToObj(i -> proof(event, i, lookup.words()))
                        .toList(),
                event.subjects().stream().map(Link::to).toList());
    }

    private static Proof proof(Event event, int index, SiteText words) {
        Quote quote = event.quotes().get(index);
        String path = quote.article().path() + "#" + event.anchor(index + 1);
        return new Proof(quote.exact(), Link.to(quote.article()), new Link(path, words.place(quote)));
    }
}
