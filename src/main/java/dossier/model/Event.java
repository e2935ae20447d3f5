package dossier.model;

import java.util.List;

/** Something that happened on a date, with the passages that tell of it. */
public record Event(
        Slug id,
        IsoDate date,
        IsoDate end,
        String title,
        String summary,
        List<Passage> passages,
        List<Subject> subjects) {
    public Event {
        passages = List.copyOf(passages);
        subjects = List.copyOf(subjects);
    }
}
