package dossier.model;

import dossier.model.entry.Keyword;
import dossier.model.entry.SubjectKind;

/** The kinds of things that authors can link to. */
public enum EntityKind implements Keyword {
    ARTICLE("article"),
    AUTHOR_NOTE("note"),
    CLAIM("claim"),
    COUNTRY("country"),
    ORGANISATION("organisation"),
    PERSON("person"),
    PLACE("place"),
    PUBLISHER("publisher"),
    SOURCE("source"),
    TERM("term"),
    TOPIC("topic");

    private final String word;

    EntityKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    static EntityKind of(SubjectKind kind) {
        return valueOf(kind.name());
    }
}
