package dossier.model;

/**
 * A work that a note leads to, and how the note uses it.
 *
 * @param signal the words of the note before the work, as printed: {@code See also}, {@code cited in}; empty without any
 * @param secondHand whether the note cites it through another work, the one that its author saw
 */
public record CitedWork(Citation work, String signal, boolean secondHand) {
    public CitedWork asSecondHand() {
        return new CitedWork(work, signal, true);
    }
}
