package dossier.model;

/**
 * A work that a note leads to, and how the note uses it.
 *
 * @param signal the words of the note before the work, as printed: {@code See also}, {@code cited in}; empty without any
 */
public record CitedWork(Citation work, String signal, Access access) {
    /** How the author of a note came to a work. */
    public enum Access {
        DIRECT,
        /** Its author saw it, and through it another work: {@code cited in}. */
        SEEN,
        /** Through another work, the one that its author saw. */
        SECOND_HAND
    }

    public CitedWork as(Access changed) {
        return new CitedWork(work, signal, changed);
    }

    public boolean isSecondHand() {
        return access == Access.SECOND_HAND;
    }

    public boolean isSeen() {
        return access == Access.SEEN;
    }

    /** Whether the note says no more than that it cites the work. */
    public boolean isPlain() {
        return signal.isEmpty() && access == Access.DIRECT;
    }
}
