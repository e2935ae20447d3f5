package dossier.site;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.IsoDate;
import dossier.picture.Svg;
import dossier.picture.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Events and publications by date; one part of them. */
public record TimelinePage(Part part, List<Entry> entries, Lookup lookup) implements Page {
    /** Entries on one page. */
    static final int ENTRIES_PER_PAGE = 200;

    /** An event, or the publication of an article. */
    record Entry(IsoDate at, Optional<Event> event, Optional<Article> article) {}

    /**
     * An entry as it is drawn.
     *
     * @param event empty for a publication
     * @param article {@link Link#NONE} for an event
     * @param anchor of a publication's place in the list
     */
    public record Moment(IsoDate at, List<EventView> event, String date, Link article, String anchor, String meta) {}

    /** All entries by date, events before publications of the same day; what has no date has no place here. */
    static List<Entry> entries(Dossier dossier) {
        List<Entry> entries = new ArrayList<>();
        dossier.events().forEach(event -> entries.add(new Entry(event.date(), Optional.of(event), Optional.empty())));
        dossier.articles().stream()
                .filter(article -> article.published().value().isKnown())
                .forEach(article ->
                        entries.add(new Entry(article.published().value(), Optional.empty(), Optional.of(article))));
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
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
        return lookup.words().titled(lookup.words().say("Timeline"), part);
    }

    @Override
    public String section() {
        return "timeline.html";
    }

    public List<Moment> moments() {
        return entries.stream().map(this::moment).toList();
    }

    private Moment moment(Entry entry) {
        if (entry.article().isPresent()) {
            Article article = entry.article().get();
            return new Moment(
                    entry.at(),
                    List.of(),
                    lookup.words().known(entry.at()),
                    Link.to(article),
                    anchor(article),
                    lookup.words().publisher(article));
        }
        EventView view = EventView.of(entry.event().orElseThrow(), lookup);
        return new Moment(entry.at(), List.of(view), view.date(), Link.NONE, "", "");
    }

    /** The anchor of the day on which an article was published. */
    static String anchor(Article article) {
        return "published-" + article.id();
    }

    /** All of the timeline in one picture, on its first page, for a wide and for a narrow screen. */
    public List<Svg> picture() {
        return part.isFirst()
                ? Timeline.full(Moments.of(this, lookup), lookup.words().phrases())
                : List.of();
    }

    /** Whether an event on it has an end. */
    public boolean lasting() {
        return Moments.anyLasts(lookup);
    }
}
