package dossier.site;

import dossier.model.Article;
import dossier.model.Event;
import dossier.model.IsoDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events and publications by date; one part of them. */
public record TimelinePage(Part part, List<Moment> moments) implements Page {
    /** Moments on one page. */
    static final int MOMENTS_PER_PAGE = 200;

    /**
     * An event, or the publication of an article.
     *
     * @param event empty for a publication
     * @param article {@link Link#NONE} for an event
     */
    public record Moment(IsoDate at, List<EventView> event, String date, Link article, String meta) {}

    static List<Moment> moments(List<Event> events, List<Article> articles) {
        List<Moment> moments = new ArrayList<>();
        for (Event event : events) {
            EventView view = EventView.of(event);
            moments.add(new Moment(event.date(), List.of(view), view.date(), Link.NONE, ""));
        }
        for (Article article : articles) {
            IsoDate date = article.published().value();
            if (date.isKnown()) {
                moments.add(new Moment(
                        date, List.of(), date.words(), Words.link(article), Words.publisher(article)));
            }
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline" + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return "timeline.html";
    }
}
