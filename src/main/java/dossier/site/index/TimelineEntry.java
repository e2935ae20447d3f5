package dossier.site.index;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An entry of the timeline: an event, or the publication of an article. */
public record TimelineEntry(IsoDate at, Optional<Event> event, Optional<Article> article) {
    /** All of them by date, events before publications of the same day; an article without a date is left out. */
    static List<TimelineEntry> of(Dossier dossier) {
        List<TimelineEntry> entries = new ArrayList<>();
        dossier.events()
                .forEach(event -> entries.add(new TimelineEntry(event.date(), Optional.of(event), Optional.empty())));
        dossier.articles().stream()
                .filter(article -> article.published().value().isKnown())
                .forEach(article -> entries.add(
                        new TimelineEntry(article.published().value(), Optional.empty(), Optional.of(article))));
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }
}
