package dossier.model;

import dossier.language.IsoDate;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dossier with every name, note and reference resolved; what pages are made from.
 *
 * @param articles newest first
 * @param subjects those that have a page: mentioned, added to an article or an event, or described in YAML; by kind, then
 *     by name
 * @param passages for each subject, where it is mentioned; in order of articles and blocks
 * @param sources by id
 * @param publishers by name
 * @param events by date
 * @param glossary by term
 * @param notes of the authors, newest first, then by title
 * @param claims by id
 * @param standings of the articles that no longer hold, or are doubted
 * @param sourcesOfNotes the sources that each note leads to, in order of their ids
 * @param unclaimed the names in the articles that no subject claims
 * @param after for an article whose date is not known, the latest date that it cites or tells of; see {@link #after}
 * @param formerIds ids that things had before, of those that had any
 * @param checks what the build doubts, in order of kinds
 */
public record Dossier(
        Settings settings,
        List<Article> articles,
        List<Subject> subjects,
        Map<Subject, List<Passage>> passages,
        List<Source> sources,
        List<Publisher> publishers,
        List<Event> events,
        List<GlossaryTerm> glossary,
        List<AuthorNote> notes,
        List<Claim> claims,
        Briefing briefing,
        Map<Article, RetractionStatus> standings,
        Map<NoteReference.Key, List<Source>> sourcesOfNotes,
        Unclaimed unclaimed,
        Map<Article, IsoDate> after,
        Map<EntityKey, List<YamlText>> formerIds,
        List<Check> checks) {
    public Dossier {
        articles = List.copyOf(articles);
        subjects = List.copyOf(subjects);
        sources = List.copyOf(sources);
        publishers = List.copyOf(publishers);
        events = List.copyOf(events);
        glossary = List.copyOf(glossary);
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
        after = Map.copyOf(after);
        formerIds = Map.copyOf(formerIds);
        checks = List.copyOf(checks);
    }

    /** The same with what the build doubts in it. */
    public Dossier withChecks(List<Check> found) {
        return new Dossier(
                settings,
                articles,
                subjects,
                passages,
                sources,
                publishers,
                events,
                glossary,
                notes,
                claims,
                briefing,
                standings,
                sourcesOfNotes,
                unclaimed,
                after,
                formerIds,
                found);
    }

    public List<Subject> subjects(SubjectKind kind) {
        return subjects.stream().filter(subject -> subject.kind() == kind).toList();
    }

    /** Whether an article still holds. */
    public RetractionStatus standing(Article article) {
        return standings.getOrDefault(article, RetractionStatus.SOUND);
    }

    /**
     * The day before which an article of unknown date cannot have been written, inferred from what it cites and tells of;
     * unknown for articles that bear a date, and where nothing tells.
     */
    public IsoDate after(Article article) {
        return after.getOrDefault(article, IsoDate.UNKNOWN);
    }

    /** By which articles are put in order of time: the date that an article bears, or else the inferred one. */
    public IsoDate dateForOrder(Article article) {
        IsoDate published = article.published().value();
        return published.isKnown() ? published : after(article);
    }

    /** When an article came out, or after which day, and where that comes from. */
    public Sourced<IsoDate> published(Article article) {
        IsoDate after = after(article);
        return after.isKnown() ? new Sourced<>(after, Provenance.INFERRED) : article.published();
    }

    /** The latest date that an article or a source bears; unknown where none bears any. */
    public IsoDate latest() {
        return Stream.concat(
                        articles.stream().map(article -> article.published().value()),
                        sources.stream().map(Source::published))
                .max(IsoDate::compareTo)
                .orElse(IsoDate.UNKNOWN);
    }

    /** The day of this version: the one that its authors state, or else the latest date in it. */
    public IsoDate updated() {
        return settings.updated().isKnown() ? settings.updated() : latest();
    }

    /** The day up to which its information goes, likewise. */
    public IsoDate informationTo() {
        return settings.informationTo().isKnown() ? settings.informationTo() : latest();
    }

    /** The sources that a note leads to; none for a note that only comments. */
    public List<Source> sourcesOf(NoteReference note) {
        return sourcesOf(note.key());
    }

    public List<Source> sourcesOf(NoteReference.Key note) {
        return sourcesOfNotes.getOrDefault(note, List.of());
    }

    /** How many quotes were proved: those of claims, and those of events. */
    public int quotes() {
        return claims.stream().mapToInt(claim -> claim.evidence().size()).sum()
                + events.stream().mapToInt(event -> event.quotes().size()).sum();
    }
}
