package dossier.model;

/** A fact with where it comes from. */
public record Stated<T>(T value, Basis basis) {
    public boolean isKnown() {
        return basis != Basis.NONE;
    }
}
