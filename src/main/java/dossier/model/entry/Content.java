package dossier.model.entry;

import java.util.List;

/** What the files in {@code content/} say, in the order of files and of entries in them. */
public record Content(
        Settings settings,
        List<ArticleEntry> articles,
        List<SubjectEntry> subjects,
        List<PublisherEntry> publishers,
        List<SourceEntry> sources,
        List<EventEntry> events,
        List<GlossaryEntry> glossary,
        List<AuthorNoteEntry> notes,
        List<ClaimEntry> claims,
        BriefingEntry briefing) {
    /** The content of a folder that does not exist. */
    public static final Content NONE = new Content(
            Settings.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            BriefingEntry.NONE);

    public Content {
        articles = List.copyOf(articles);
        subjects = List.copyOf(subjects);
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        glossary = List.copyOf(glossary);
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
    }

    public Content withSettings(Settings other) {
        return new Content(other, articles, subjects, publishers, sources, events, glossary, notes, claims, briefing);
    }
}
