package dossier.model;

import java.util.List;

/** What the YAML in {@code content/} says, in the order of files and of entries in them. */
public record Content(
        Settings settings,
        List<ArticleEntry> articles,
        List<SubjectEntry> subjects,
        List<PublisherEntry> publishers,
        List<SourceEntry> sources,
        List<EventEntry> events,
        List<GlossaryEntry> glossary) {
    public Content {
        articles = List.copyOf(articles);
        subjects = List.copyOf(subjects);
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        glossary = List.copyOf(glossary);
    }

    public Content withSettings(Settings other) {
        return new Content(other, articles, subjects, publishers, sources, events, glossary);
    }
}
