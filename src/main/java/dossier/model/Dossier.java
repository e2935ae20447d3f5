package dossier.model;

import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.model.entry.SubjectKind;
import java.util.List;
import java.util.Map;

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
        checks = List.copyOf(checks);
    }

    public List<Subject> subjects(SubjectKind kind) {
        return subjects.stream().filter(subject -> subject.kind() == kind).toList();
    }

    /** Whether an article still holds. */
    public RetractionStatus standing(Article article) {
        return standings.getOrDefault(article, RetractionStatus.SOUND);
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
