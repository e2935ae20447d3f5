package dossier.model;

import dossier.model.entry.Keyword;

/** The status of a claim, which follows from its evidence; authors never write it. */
public enum ClaimStatus implements Keyword {
    CORROBORATED("corroborated", "evidence from two or more origins supports it, and no evidence disputes it"),
    SINGLE_ORIGIN("single origin", "all supporting evidence comes from one origin, and no evidence disputes it"),
    DISPUTED("disputed", "some evidence supports it, and some disputes it"),
    UNSUPPORTED("unsupported", "no valid evidence supports it");

    private final String word;
    private final String meaning;

    ClaimStatus(String word, String meaning) {
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
