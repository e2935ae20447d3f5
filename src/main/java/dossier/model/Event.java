package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import java.util.List;

/** Something that happened on a date, with the passages that tell of it and the quotes that prove it. */
public record Event(
        Slug id,
        IsoDate date,
        IsoDate end,
        String title,
        String summary,
        List<Passage> passages,
        List<Quote> quotes,
        List<Subject> subjects) {
    public Event {
        passages = List.copyOf(passages);
        quotes = List.copyOf(quotes);
        subjects = List.copyOf(subjects);
    }
}
