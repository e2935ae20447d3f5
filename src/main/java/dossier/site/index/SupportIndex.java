package dossier.site.index;

import dossier.language.Slug;
import dossier.link.evidence.Support;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.Quote;
import dossier.model.Subject;
import dossier.model.SupportingSource;
import dossier.model.entry.RetractionStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rests on what: claims on quotes, articles and sources, judgements on claims. Made once, read by all pages. */
public final class SupportIndex {
    private final Map<Subject, List<Claim>> bySubject = new HashMap<>();
    private final Map<Slug, List<Evidence>> quotedFrom = new HashMap<>();
    private final Map<Slug, List<Highlighted>> highlights = new HashMap<>();
    private final Map<Slug, Map<String, Set<Event>>> events = new HashMap<>();
    private final Map<String, Set<Claim>> leaning = new HashMap<>();
    private final Map<Slug, List<Judgement>> judgements = new HashMap<>();
    private final Map<SupportingSource, List<ClaimImpact>> losses = new LinkedHashMap<>();

    /** A quote in an article, with its anchor there. */
    public record Highlighted(String id, Quote quote) {}

    /** A claim that would have another status if something fell. */
    public record ClaimImpact(Claim claim, Claim.Status after) {
        public boolean isLast() {
            return after == Claim.Status.UNSUPPORTED;
        }
    }

    public SupportIndex(Dossier dossier) {
        Set<SupportingSource> bases = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            claim.subjects().forEach(subject -> add(bySubject, subject, claim));
            for (Evidence piece : claim.evidence()) {
                add(quotedFrom, piece.article().id(), piece);
                highlight(piece.anchor(), piece.quote());
                bases(piece).forEach(base -> {
                    bases.add(base);
                    leaning.computeIfAbsent(base.path(), path -> new LinkedHashSet<>())
                            .add(claim);
                });
            }
        }
        for (Event event : dossier.events()) {
            for (int i = 0; i < event.quotes().size(); i++) {
                Quote quote = event.quotes().get(i);
                highlight(event.anchor(i + 1), quote);
                events.computeIfAbsent(quote.article().id(), id -> new HashMap<>())
                        .computeIfAbsent(quote.place().anchor(), anchor -> new LinkedHashSet<>())
                        .add(event);
            }
        }
        dossier.briefing()
                .judgements()
                .forEach(judgement -> judgement.claims().forEach(claim -> add(judgements, claim.id(), judgement)));
        bases.stream()
                .sorted(Comparator.comparing(SupportingSource::path))
                .forEach(base -> losses.put(base, losses(base)));
    }

    private void highlight(String id, Quote quote) {
        add(highlights, quote.article().id(), new Highlighted(id, quote));
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** The article of a piece of evidence, then the sources behind it. */
    public static List<SupportingSource> bases(Evidence piece) {
        List<SupportingSource> bases = new ArrayList<>(List.of(piece.base()));
        bases.addAll(piece.leans());
        return bases;
    }

    private List<ClaimImpact> losses(SupportingSource base) {
        return leaning.get(base.path()).stream()
                .map(claim -> new ClaimImpact(claim, Support.without(claim, base)))
                .filter(loss -> loss.after() != loss.claim().status())
                .toList();
    }

    public List<Claim> claimsAbout(Subject subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The evidence quoted from an article, in order of claims. */
    public List<Evidence> quotedFrom(Article article) {
        return quotedFrom.getOrDefault(article.id(), List.of());
    }

    /** Every quote in an article, of claims and of events. */
    public List<Highlighted> highlights(Article article) {
        return highlights.getOrDefault(article.id(), List.of());
    }

    /** The events that words of an article prove, by the anchors of the places where these stand. */
    public Map<String, Set<Event>> eventsIn(Article article) {
        return events.getOrDefault(article.id(), Map.of());
    }

    /** The claims with evidence that rests on an article or a source, by the path of its page. */
    public Collection<Claim> leaningOn(String path) {
        return leaning.getOrDefault(path, Set.of());
    }

    /** The judgements that rest on a claim. */
    public List<Judgement> judgementsOn(Claim claim) {
        return judgements.getOrDefault(claim.id(), List.of());
    }

    /** What would change if the article or source on that page fell. */
    public List<ClaimImpact> ifFell(String path) {
        return losses.getOrDefault(new SupportingSource(path, "", RetractionStatus.SOUND), List.of());
    }

    /** All articles and sources that claims rest on, with what would change if each fell. */
    public Map<SupportingSource, List<ClaimImpact>> losses() {
        return losses;
    }
}
