package dossier.link;

import dossier.language.Slug;
import dossier.link.evidence.Figures;
import dossier.link.evidence.Support;
import dossier.model.Article;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Figure;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Origin;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.SupportingSource;
import dossier.model.entry.ClaimEntry;
import dossier.model.entry.ClaimKind;
import dossier.model.entry.Direction;
import dossier.model.entry.Directness;
import dossier.model.entry.EvidenceEntry;
import dossier.model.entry.Keyword;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes claims of what {@code claims.yaml} says: finds their quotes, their sources and origins, and derives their status. */
final class Claims {
    private final QuoteProofs proofs;
    private final Subjects subjects;
    private final EvidenceChecks checks;
    private final NamedOrigins named;
    private final Problems problems;
    private final Map<String, SupportingSource> articles = new HashMap<>();
    private final Map<String, SupportingSource> sources = new TreeMap<>();
    private final Map<NoteReference.Key, List<Source>> sourcesOfNotes;

    /** @param sourcesOfNotes by their notes; see {@link Dossier#sourcesOf} */
    Claims(
            QuoteProofs proofs,
            Subjects subjects,
            List<Source> sources,
            Map<NoteReference.Key, List<Source>> sourcesOfNotes,
            EvidenceChecks checks,
            Problems problems) {
        this.proofs = proofs;
        this.subjects = subjects;
        this.sourcesOfNotes = sourcesOfNotes;
        this.checks = checks;
        this.problems = problems;
        Map<Slug, RetractionStatus> asSources = new HashMap<>();
        sources.forEach(source -> source.article().ifPresent(id -> asSources.put(id, source.standing())));
        for (Article article : proofs.articles()) {
            RetractionStatus own = article.details().standing();
            this.articles.put(
                    article.id().text(),
                    new SupportingSource(
                            article.entityKey(),
                            article.title().value(),
                            own.or(asSources.getOrDefault(article.id(), RetractionStatus.SOUND))));
        }
        for (Source source : sources) {
            SupportingSource base = source.article()
                    .map(id -> this.articles.get(id.text()))
                    .orElseGet(() -> new SupportingSource(source.entityKey(), source.label(), source.standing()));
            this.sources.put(source.id().text(), base);
        }
        this.named = new NamedOrigins(articles.values(), this.sources, problems);
    }

    /** The articles that no longer hold, or are doubted. */
    Map<Article, RetractionStatus> standings(List<Article> all) {
        Map<Article, RetractionStatus> standings = new TreeMap<>();
        all.forEach(article ->
                standings.put(article, articles.get(article.id().text()).standing()));
        standings.values().removeIf(RetractionStatus::isSound);
        return standings;
    }

    /** In order of their ids. A quote that cannot be proved is a problem, and its evidence is left out. */
    List<Claim> of(List<ClaimEntry> entries) {
        return entries.parallelStream().map(this::claim).sorted().toList();
    }

    private Claim claim(ClaimEntry entry) {
        List<Evidence> evidence = new ArrayList<>();
        ValueChecks values = checks.quotes().ofValues();
        for (EvidenceEntry piece : entry.evidence()) {
            proofs.prove(piece.quote()).ifPresent(quote -> {
                int number = evidence.size() + 1;
                evidence.add(evidence(entry, number, piece, quote));
                values.add(evidence.get(number - 1), piece);
                checks.quotes().check(CheckTarget.ofEvidence(entry.id(), number), piece.quote(), quote, piece.accept());
            });
        }
        List<Origin> joined = checks.origins().of(evidence);
        checkConfirmed(entry, evidence.size(), joined);
        checkUnits(entry, evidence);
        values.report();
        return new Claim(
                entry.id(),
                entry.statement(),
                entry.kind(),
                entry.asOf(),
                subjects.findAll(entry.subjects()),
                evidence,
                joined,
                Support.status(evidence, joined));
    }

    private Evidence evidence(ClaimEntry claim, int number, EvidenceEntry entry, Quote quote) {
        Article article = quote.article();
        List<String> notes = notesBeside(quote);
        Optional<Directness> stated = Keyword.of(Directness.values(), entry.directness());
        List<SupportingSource> sourcesOf = sourcesOf(entry, article, notes, stated);
        String graded = article.details().grade();
        String credibility = graded.isEmpty() ? "" : graded.substring(1);
        return new Evidence(
                claim.id(),
                number,
                quote,
                entry.direction(),
                stated.orElse(sourcesOf.isEmpty() && notes.isEmpty() ? Directness.REPORTS : Directness.CITES),
                notes,
                articles.get(article.id().text()),
                sourcesOf,
                named.find(entry.origin()).isPresent() ? "" : entry.origin().text(),
                entry.distinct().stream().map(YamlText::text).toList(),
                checks.speakers().of(entry, CheckTarget.ofEvidence(claim.id(), number), quote),
                figure(claim, entry),
                entry.credibility().isEmpty()
                        ? credibility
                        : entry.credibility().text(),
                entry.standing(),
                entry.comment());
    }

    /** The sources behind a piece: the one that its author names, or else those of the notes beside it. */
    private List<SupportingSource> sourcesOf(
            EvidenceEntry entry, Article article, List<String> notes, Optional<Directness> stated) {
        Optional<SupportingSource> origin = named.find(entry.origin());
        if (origin.isPresent()) {
            return List.of(origin.get());
        }
        named.check(entry.origin());
        if (!entry.origin().isEmpty()
                || stated.filter(d -> d == Directness.REPORTS).isPresent()) {
            return List.of();
        }
        return notes.stream()
                .map(note -> new NoteReference.Key(article.id(), note))
                .flatMap(note -> sourcesOfNotes.getOrDefault(note, List.of()).stream())
                .map(source -> sources.get(source.id().text()))
                .distinct()
                .toList();
    }

    /** The notes whose markers follow the quote most closely in its sentence; a quote from a note is of that note. */
    private static List<String> notesBeside(Quote quote) {
        if (quote.place().isNote()) {
            return quote.article().notes().stream()
                    .map(NoteReading::number)
                    .filter(quote.place().id()::equals)
                    .toList();
        }
        if (quote.place().isTitle()) {
            return List.of();
        }
        Block block = quote.article().block(quote.place().block());
        return MarkersAfter.of(block, quote.end()).stream()
                .map(Marker::note)
                .distinct()
                .toList();
    }

    private Optional<Figure> figure(ClaimEntry claim, EvidenceEntry entry) {
        YamlText value = entry.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (claim.kind() != ClaimKind.FIGURE) {
            String message = "a value at " + value.path() + ", but the claim is not a figure";
            problems.error(value.at(), "unexpected-value", message, "write \"kind: figure\", or remove the value");
        }
        Optional<Figure> figure = Figures.read(value.text());
        if (figure.isEmpty()) {
            problems.error(
                    value.at(),
                    "bad-figure",
                    "\"" + value + "\" is not a figure at " + value.path(),
                    "write a number and its unit, such as 100 MW, over 100 towns, 21 %, US$ 1.2 billion");
        }
        return figure;
    }

    /** Confirmed (1) means: by other origins. */
    private void checkConfirmed(ClaimEntry entry, int proved, List<Origin> origins) {
        if (proved == entry.evidence().size() && origins.size() == 1) {
            entry.evidence().stream()
                    .map(EvidenceEntry::credibility)
                    .filter(credibility -> credibility.text().equals("1"))
                    .forEach(credibility -> problems.error(
                            credibility.at(),
                            "confirmed-by-one",
                            "credibility 1 means confirmed by other sources, but all evidence of \"" + entry.id()
                                    + "\" has one: " + origins.get(0).label(),
                            "write 2 (probably true) or less, or add evidence of another origin"));
        }
    }

    private void checkUnits(ClaimEntry entry, List<Evidence> evidence) {
        Set<String> units = evidence.stream()
                .filter(piece -> piece.direction() != Direction.DIFFERENT_MEASURE)
                .flatMap(piece -> piece.value().stream())
                .map(Figure::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (units.size() > 1) {
            problems.warning(
                    entry.at(),
                    "other-unit",
                    "the values of \"" + entry.id() + "\" have different units: " + String.join(", ", units),
                    "write them in one unit, or \"direction: different_measure\" where something else is counted");
        }
    }
}
