package dossier.site.page;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.site.index.TimelineEntry;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.svg.SvgElement;
import dossier.site.svg.Timeline;
import dossier.site.view.EventView;
import dossier.site.view.SiteContext;
import dossier.site.view.TimelineMarks;
import java.util.List;

/** Events and publications by date; one part of them. */
public record TimelinePage(Part part, List<TimelineEntry> entries, SiteContext context) implements PagedList {
    /**
     * An entry of the timeline as the page shows it.
     *
     * @param event empty for a publication
     * @param article {@link Link#NONE} for an event
     * @param anchor of a publication's place in the list
     */
    public record Item(IsoDate at, List<EventView> event, String date, Link article, String anchor, String meta) {}

    @Override
    public String title() {
        return context.text().titled(context.text().say("Timeline"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.TIMELINE);
    }

    public List<Item> items() {
        return entries.stream().map(this::item).toList();
    }

    private Item item(TimelineEntry entry) {
        if (entry.article().isPresent()) {
            Article article = entry.article().get();
            return new Item(
                    entry.at(),
                    List.of(),
                    context.text().known(entry.at()),
                    Link.to(article),
                    Routes.anchorOfDay(article),
                    context.text().publisher(article));
        }
        EventView view = EventView.of(entry.event().orElseThrow(), context);
        return new Item(entry.at(), List.of(view), view.date(), Link.NONE, "", "");
    }

    /** All of the timeline in one picture, on its first page, for a wide and for a narrow screen. */
    public List<SvgElement> picture() {
        return part.isFirst()
                ? Timeline.full(
                        TimelineMarks.of(path(), context), context.text().phrases())
                : List.of();
    }

    /** Whether an event on it has an end. */
    public boolean lasting() {
        return TimelineMarks.anyLasts(context);
    }
}
