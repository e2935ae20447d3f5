package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.ClaimKind;
import java.util.List;

/**
 * A statement that can be true or false, with the evidence for and against it. Two are equal when their ids are.
 *
 * @param subjects what it is about, in order of kinds
 * @param evidence in the order of the YAML
 * @param origins that the evidence comes from, those of the first pieces first
 * @param status what the evidence makes of it
 */
public record Claim(
        Slug id,
        String statement,
        ClaimKind kind,
        IsoDate asOf,
        List<Subject> subjects,
        List<Evidence> evidence,
        List<Origin> origins,
        ClaimStatus status)
        implements Entity, Comparable<Claim> {
    public Claim {
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.CLAIM, id);
    }

    @Override
    public String label() {
        return statement;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim && id.equals(claim.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Claim other) {
        return id.compareTo(other.id);
    }
}
