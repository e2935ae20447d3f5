package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.ClaimKind;
import dossier.model.entry.Keyword;
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
        Status status)
        implements Entity, Comparable<Claim> {
    public Claim {
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
    }

    /** The status of a claim, which follows from its evidence; authors never write it. */
    public enum Status implements Keyword {
        CORROBORATED("corroborated", "evidence of two origins or more supports it, and none disputes it"),
        SINGLE_ORIGIN("single origin", "all that supports it comes from one origin"),
        DISPUTED("disputed", "some evidence supports it, and some disputes it"),
        UNSUPPORTED("unsupported", "no evidence that still holds supports it");

        private final String word;
        private final String meaning;

        Status(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        @Override
        public String word() {
            return word;
        }

        /** One clause that says when a claim has this status. */
        public String meaning() {
            return meaning;
        }
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
