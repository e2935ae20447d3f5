package dossier.model;

/** A fact with where it comes from. */
public record Sourced<T>(T value, Provenance basis) {
    public boolean isKnown() {
        return basis != Provenance.NONE;
    }
}
