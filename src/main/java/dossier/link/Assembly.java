package dossier.link;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.check.Checks;
import dossier.link.check.CopiedArticles;
import dossier.link.check.TimeChecks;
import dossier.link.origin.OriginFinder;
import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.AuthorNote.Target;
import dossier.model.Briefing;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.EntityKey;
import dossier.model.Event;
import dossier.model.GlossaryTerm;
import dossier.model.Mention;
import dossier.model.NoteReference;
import dossier.model.Passage;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.Unclaimed;
import dossier.model.entry.AuthorNoteEntry;
import dossier.model.entry.Content;
import dossier.model.entry.GlossaryEntry;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the dossier together from articles that know their mentions: passages, events, glossary, and who has a page. */
final class Assembly {
    private static final Comparator<AuthorNote> NEWEST_FIRST = Comparator.comparing(AuthorNote::published)
            .reversed()
            .thenComparing(AuthorNote::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private final Draft draft;
    private final Dates dates;
    private final Content content;
    private final List<Article> articles;
    private final Subjects subjects;
    private final Problems problems;
    private final Map<String, Article> articlesById = new HashMap<>();

    Assembly(Draft draft, Dates dates, List<Article> articles, Subjects subjects, Problems problems) {
        this.draft = draft;
        this.dates = dates;
        this.content = draft.content();
        this.articles = articles;
        this.subjects = subjects;
        this.problems = problems;
        articles.forEach(article -> articlesById.put(article.id().text(), article));
    }

    Dossier dossier(
            List<Source> sources, List<Publisher> publishers, Map<Article, IsoDate> after, Unclaimed unclaimed) {
        Map<Subject, List<Passage>> passages = passages();
        Map<NoteReference.Key, List<Source>> sourcesOfNotes = sourcesOfNotes(sources);
        Checks checks = new Checks(problems);
        OriginFinder origins = new OriginFinder(dates, sources);
        QuoteProofs proofs = new QuoteProofs(articlesById, problems);
        EvidenceChecks evidenceChecks =
                EvidenceChecks.of(origins, checks, content.settings().siteLanguage());
        Claims resolved = new Claims(proofs, subjects, sources, sourcesOfNotes, evidenceChecks, problems);
        List<Claim> claims = resolved.of(content.claims());
        new CopiedArticles(content.articles(), checks).report(articles, origins.copies());
        Judgements judgements =
                new Judgements(claims, checks, content.settings().yardstick(), problems);
        Briefing briefing = judgements.of(content.briefing());
        new RetractionReport(claims, briefing, problems).report(content, sources);
        List<Event> events = new Events(proofs, evidenceChecks.quotes(), subjects, problems).of(content.events());
        List<GlossaryTerm> glossary = content.glossary().stream()
                .map(this::term)
                .sorted(Comparator.comparing(GlossaryTerm::id))
                .toList();
        List<AuthorNote> notes = notes(sources, publishers, claims, glossary);
        if (isComplete()) {
            new ProseCheck(counts(sources, publishers, claims, events), claims, problems).check(content);
        }
        Dossier dossier = new Dossier(
                content.settings(),
                articles,
                withPages(passages, events, claims, glossary, notes),
                passages,
                sources,
                publishers,
                events,
                glossary,
                notes,
                claims,
                briefing,
                resolved.standings(articles),
                sourcesOfNotes,
                unclaimed,
                after,
                FormerIds.of(content, subjects),
                List.of());
        return checked(dossier, checks);
    }

    private Dossier checked(Dossier dossier, Checks checks) {
        new TimeChecks(draft, dates, dossier, checks).run();
        checks.reportUnused(content, NoteCheck.CODES);
        return dossier.withChecks(checks.sorted());
    }

    private static Map<NoteReference.Key, List<Source>> sourcesOfNotes(List<Source> sources) {
        Map<NoteReference.Key, List<Source>> ofNotes = new HashMap<>();
        for (Source source : sources) {
            for (NoteReference use : source.uses()) {
                ofNotes.computeIfAbsent(use.key(), note -> new ArrayList<>()).add(source);
            }
        }
        return ofNotes;
    }

    /** How many there are of what authors may count in the briefing. */
    private Map<String, Integer> counts(
            List<Source> sources, List<Publisher> publishers, List<Claim> claims, List<Event> events) {
        int notes =
                articles.stream().mapToInt(article -> article.notes().size()).sum();
        int quotes = claims.stream().mapToInt(claim -> claim.evidence().size()).sum();
        return Map.of(
                "articles", articles.size(),
                "sources", sources.size(),
                "publishers", publishers.size(),
                "notes", notes,
                "footnotes", notes,
                "claims", claims.size(),
                "quotes", quotes,
                "events", events.size(),
                "judgements", content.briefing().judgements().size());
    }

    private List<AuthorNote> notes(
            List<Source> sources, List<Publisher> publishers, List<Claim> claims, List<GlossaryTerm> glossary) {
        if (content.notes().isEmpty()) {
            return List.of();
        }
        LinkTargets targets = new LinkTargets(problems);
        targets.addArticles(articles);
        targets.addSubjects(subjects.all(List.of(content.settings().language())));
        targets.addSources(sources);
        targets.addPublishers(publishers);
        targets.addClaims(claims);
        targets.addTerms(glossary);
        targets.addNotes(content.notes());
        if (!isComplete()) {
            targets.leaveOpen(content.sources());
        }
        return content.notes().stream()
                .map(entry -> note(entry, targets))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static AuthorNote note(AuthorNoteEntry entry, LinkTargets targets) {
        List<Target> found = entry.prose().links().stream()
                .map(link -> targets.find(link).orElse(new Target(Optional.empty(), "", link.text())))
                .toList();
        return new AuthorNote(entry.id(), entry.title(), entry.published(), entry.prose(), found);
    }

    /** Whether every seed could be read: otherwise what all notes cite, and how many there are, is not known. */
    private boolean isComplete() {
        return articles.stream().noneMatch(article -> article.reading().isUnread());
    }

    private Map<Subject, List<Passage>> passages() {
        Map<Subject, List<Passage>> passages = new TreeMap<>();
        for (Article article : articles) {
            Map<Integer, Map<Subject, List<Mention>>> byBlock = new TreeMap<>();
            for (Mention mention : article.mentions()) {
                byBlock.computeIfAbsent(mention.block(), block -> new LinkedHashMap<>())
                        .computeIfAbsent(mention.subject(), subject -> new ArrayList<>())
                        .add(mention);
            }
            byBlock.forEach((block, bySubject) -> bySubject.forEach((subject, marks) ->
                    passages.computeIfAbsent(subject, s -> new ArrayList<>()).add(new Passage(article, block, marks))));
        }
        return passages;
    }

    private GlossaryTerm term(GlossaryEntry entry) {
        Optional<Subject> see = entry.see().isEmpty() ? Optional.empty() : subjects.findKey(entry.see());
        return new GlossaryTerm(entry.id(), entry.term(), entry.expansion(), entry.definition(), see);
    }

    /** A subject has a page when anything speaks of it, or YAML describes it. */
    private List<Subject> withPages(
            Map<Subject, List<Passage>> passages,
            List<Event> events,
            List<Claim> claims,
            List<GlossaryTerm> glossary,
            List<AuthorNote> notes) {
        Set<Subject> wanted = new TreeSet<>(passages.keySet());
        articles.forEach(article -> {
            wanted.addAll(article.added());
            wanted.addAll(article.authors().value());
        });
        events.forEach(event -> wanted.addAll(event.subjects()));
        claims.forEach(claim -> wanted.addAll(claim.subjects()));
        glossary.forEach(term -> term.see().ifPresent(wanted::add));
        Set<EntityKey> linked = notes.stream()
                .flatMap(note -> note.targets().stream())
                .flatMap(target -> target.entity().stream())
                .collect(Collectors.toSet());
        subjects.all().stream()
                .filter(subject -> linked.contains(subject.entityKey()))
                .forEach(wanted::add);
        new UnfoundNames(problems).report(content.subjects(), articles, wanted);
        subjects.all().stream().filter(subjects::isDescribed).forEach(wanted::add);
        for (Subject subject : List.copyOf(wanted)) {
            if (!subject.country().isEmpty()) {
                subjects.country(subject.country()).ifPresent(wanted::add);
            }
        }
        return List.copyOf(wanted);
    }
}
