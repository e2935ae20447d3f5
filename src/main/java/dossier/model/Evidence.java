package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.Direction;
import dossier.model.entry.Directness;
import dossier.model.entry.RetractionStatus;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quote that supports, disputes or qualifies a claim, or measures something else; the build has found it word for word.
 *
 * @param claim id of the claim
 * @param number its place among the claim's evidence, from 1
 * @param notes numbers of the article's notes that are cited beside the quote
 * @param base the article that it is quoted from
 * @param leans the sources that it cites: those of its notes, or the one that its author names
 * @param origin what its author says it comes from; may be empty
 * @param distinct ids of articles of which its author says that they are other origins, whatever their texts show
 * @param speaker whose words it reports; none where the article itself is the origin
 * @param credibility NATO number; empty where nobody has judged
 */
public record Evidence(
        Slug claim,
        int number,
        Quote quote,
        Direction direction,
        Directness directness,
        List<String> notes,
        SupportingSource base,
        List<SupportingSource> leans,
        String origin,
        List<String> distinct,
        Optional<Speaker> speaker,
        Optional<Figure> value,
        String credibility,
        RetractionStatus standing,
        String comment) {
    public Evidence {
        notes = List.copyOf(notes);
        leans = List.copyOf(leans);
        distinct = List.copyOf(distinct);
    }

    /**
     * Whether it still holds. It is withdrawn with its article or with every source that it cites, and doubted with any of them, or where only some of the sources are withdrawn.
     */
    public RetractionStatus.Status status() {
        return status(
                base.standing().status(),
                leans.stream().map(lean -> lean.standing().status()).toList());
    }

    /** The same, if one of its supporting sources were withdrawn. */
    public RetractionStatus.Status without(SupportingSource fallen) {
        return status(
                base.equals(fallen)
                        ? RetractionStatus.Status.WITHDRAWN
                        : base.standing().status(),
                leans.stream()
                        .map(lean -> lean.equals(fallen)
                                ? RetractionStatus.Status.WITHDRAWN
                                : lean.standing().status())
                        .toList());
    }

    private RetractionStatus.Status status(RetractionStatus.Status article, List<RetractionStatus.Status> sources) {
        RetractionStatus.Status own = max(standing.status(), article);
        if (own.isFallen() || sources.isEmpty()) {
            return own;
        }
        RetractionStatus.Status best = Collections.min(sources);
        RetractionStatus.Status worst = Collections.max(sources);
        boolean shaken = best.isSound() && !worst.isSound();
        return max(own, best.isFallen() ? best : shaken ? RetractionStatus.Status.DOUBTED : best);
    }

    private static RetractionStatus.Status max(RetractionStatus.Status one, RetractionStatus.Status other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether it counts for or against the claim. */
    public boolean holds() {
        return !status().isFallen();
    }

    /** The article, then the sources behind it. */
    public List<SupportingSource> supportingSources() {
        return Stream.concat(Stream.of(base), leans.stream()).toList();
    }

    /** Whether it reports words of somebody whom the article does not name. */
    public boolean isOfUnnamed() {
        return speaker.filter(Speaker::isUnnamed).isPresent();
    }

    public Article article() {
        return quote.article();
    }
}
