package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.Keyword;
import java.util.Locale;

/**
 * What a check is about.
 *
 * @param part of it: the number of a note of an article, of a piece of evidence of a claim, or of a
 *     quote of an event; empty for the whole
 */
public record CheckTarget(TargetKind kind, Slug id, String part) {
    /** The things that can be doubted. */
    public enum TargetKind implements Keyword {
        ARTICLE,
        NOTE,
        SOURCE,
        CLAIM,
        EVIDENCE,
        JUDGEMENT,
        EVENT,
        /** The dossier as a whole. */
        DOSSIER;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final CheckTarget DOSSIER = new CheckTarget(TargetKind.DOSSIER, Slug.of("dossier"), "");

    public static CheckTarget of(Article article) {
        return new CheckTarget(TargetKind.ARTICLE, article.id(), "");
    }

    public static CheckTarget of(NoteReference note) {
        return new CheckTarget(TargetKind.NOTE, note.article().id(), note.note().number());
    }

    public static CheckTarget of(Source source) {
        return new CheckTarget(TargetKind.SOURCE, source.id(), "");
    }

    public static CheckTarget of(Evidence evidence) {
        return ofEvidence(evidence.claim(), evidence.number());
    }

    public static CheckTarget ofEvidence(Slug claim, int number) {
        return new CheckTarget(TargetKind.EVIDENCE, claim, String.valueOf(number));
    }

    public static CheckTarget ofClaim(Slug claim) {
        return new CheckTarget(TargetKind.CLAIM, claim, "");
    }

    public static CheckTarget ofJudgement(Slug judgement) {
        return new CheckTarget(TargetKind.JUDGEMENT, judgement, "");
    }

    public static CheckTarget ofEvent(Slug event) {
        return new CheckTarget(TargetKind.EVENT, event, "");
    }

    /** @param number of the quote among those of the event, from 1 */
    public static CheckTarget ofEventQuote(Slug event, int number) {
        return new CheckTarget(TargetKind.EVENT, event, String.valueOf(number));
    }

    /** {@code note/goodwill-visit/26}. */
    @Override
    public String toString() {
        return kind.word() + "/" + id + (part.isEmpty() ? "" : "/" + part);
    }
}
