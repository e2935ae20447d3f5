package dossier.site.index;

import dossier.language.Slug;
import dossier.link.evidence.Support;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Dossier;
import dossier.model.EntityKey;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.Quote;
import dossier.model.Subject;
import dossier.model.SupportingSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What supports what: quotes, articles and sources support claims, claims support judgements. */
public final class SupportIndex {
    private final ListMap<Subject, Claim> claimsAbout = new ListMap<>();
    private final ListMap<Article, Evidence> quotedFrom = new ListMap<>();
    private final ListMap<Article, EventQuote> eventQuotes = new ListMap<>();
    private final ListMap<Slug, Judgement> judgements = new ListMap<>();
    private final Map<EntityKey, SupportingSource> sources = new LinkedHashMap<>();
    private final Map<EntityKey, Set<Claim>> claimsOn = new HashMap<>();
    private final Map<EntityKey, List<ClaimImpact>> impacts = new HashMap<>();

    /**
     * A quote that proves an event.
     *
     * @param number its place among the event's quotes, from 1
     */
    public record EventQuote(Event event, int number, Quote quote) {}

    /** A claim that would have another status if something were withdrawn. */
    public record ClaimImpact(Claim claim, ClaimStatus after) {
        /** Whether nothing else supports the claim. */
        public boolean isLast() {
            return after == ClaimStatus.UNSUPPORTED;
        }
    }

    SupportIndex(Dossier dossier) {
        for (Claim claim : dossier.claims()) {
            claim.subjects().forEach(subject -> claimsAbout.add(subject, claim));
            for (Evidence piece : claim.evidence()) {
                quotedFrom.add(piece.article(), piece);
                for (SupportingSource source : piece.supportingSources()) {
                    sources.putIfAbsent(source.entityKey(), source);
                    claimsOn.computeIfAbsent(source.entityKey(), key -> new LinkedHashSet<>())
                            .add(claim);
                }
            }
        }
        for (Event event : dossier.events()) {
            for (int i = 0; i < event.quotes().size(); i++) {
                Quote quote = event.quotes().get(i);
                eventQuotes.add(quote.article(), new EventQuote(event, i + 1, quote));
            }
        }
        dossier.briefing()
                .judgements()
                .forEach(judgement -> judgement.claims().forEach(claim -> judgements.add(claim.id(), judgement)));
        sources.forEach((key, source) -> impacts.put(key, impacts(source)));
    }

    private List<ClaimImpact> impacts(SupportingSource source) {
        return claimsOn(source.entityKey()).stream()
                .map(claim -> new ClaimImpact(claim, Support.without(claim, source)))
                .filter(impact -> impact.after() != impact.claim().status())
                .toList();
    }

    public List<Claim> claimsAbout(Subject subject) {
        return claimsAbout.get(subject);
    }

    /** The evidence quoted from an article, in order of claims. */
    public List<Evidence> quotedFrom(Article article) {
        return quotedFrom.get(article);
    }

    /** The quotes from an article that prove events, in order of events. */
    public List<EventQuote> eventQuotesFrom(Article article) {
        return eventQuotes.get(article);
    }

    /** The judgements that rest on a claim. */
    public List<Judgement> judgementsOn(Claim claim) {
        return judgements.get(claim.id());
    }

    /** Every article and every source that a claim rests on. */
    public Collection<SupportingSource> supportingSources() {
        return sources.values();
    }

    /** The claims that rest on an article or a source. */
    public Collection<Claim> claimsOn(EntityKey source) {
        return claimsOn.getOrDefault(source, Set.of());
    }

    /** The claims that would have another status if an article or a source were withdrawn. */
    public List<ClaimImpact> impactsOf(EntityKey source) {
        return impacts.getOrDefault(source, List.of());
    }
}
