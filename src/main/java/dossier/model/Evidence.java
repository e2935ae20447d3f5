package dossier.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A quote that supports, disputes or qualifies a claim; the build has found it word for word.
 *
 * @param claim id of the claim
 * @param number its place among the claim's evidence, from 1
 * @param notes numbers of the article's notes that stand beside the quote
 * @param base the article as what it rests on
 * @param leans the sources that stand behind it: those of its notes, or the one that its author names
 * @param origin what its author says it comes from; may be empty
 * @param credibility NATO number; 6 where nobody has judged
 */
public record Evidence(
        Slug claim,
        int number,
        Quote quote,
        Direction direction,
        Directness directness,
        List<String> notes,
        Base base,
        List<Base> leans,
        String origin,
        Optional<Figure> value,
        String credibility,
        Standing standing,
        String comment) {
    public Evidence {
        notes = List.copyOf(notes);
        leans = List.copyOf(leans);
    }

    /** What it does to the claim. */
    public enum Direction implements Worded {
        SUPPORTS,
        DISPUTES,
        QUALIFIES;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the article says so itself or leans on another. */
    public enum Directness implements Worded {
        REPORTS,
        CITES;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whether it still holds: withdrawn with its article or with every source behind it; doubted with any of them, and
     * where only some of the sources are withdrawn.
     */
    public Standing.Status status() {
        return status(
                base.standing().status(),
                leans.stream().map(lean -> lean.standing().status()).toList());
    }

    /** The same, if one of its bases fell. */
    public Standing.Status without(Base fallen) {
        return status(
                base.equals(fallen)
                        ? Standing.Status.WITHDRAWN
                        : base.standing().status(),
                leans.stream()
                        .map(lean -> lean.equals(fallen)
                                ? Standing.Status.WITHDRAWN
                                : lean.standing().status())
                        .toList());
    }

    private Standing.Status status(Standing.Status article, List<Standing.Status> sources) {
        Standing.Status own = max(standing.status(), article);
        if (own.isFallen() || sources.isEmpty()) {
            return own;
        }
        Standing.Status best = Collections.min(sources);
        Standing.Status worst = Collections.max(sources);
        boolean shaken = best.isSound() && !worst.isSound();
        return max(own, best.isFallen() ? best : shaken ? Standing.Status.DOUBTED : best);
    }

    private static Standing.Status max(Standing.Status one, Standing.Status other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether it counts for or against the claim. */
    public boolean holds() {
        return !status().isFallen();
    }

    public Article article() {
        return quote.article();
    }

    /** Its anchor on the article's page: {@code q-capacity-2}. */
    public String anchor() {
        return "q-" + claim + "-" + number;
    }

    public String path() {
        return article().path() + "#" + anchor();
    }
}
