package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.Keyword;
import dossier.model.entry.SubjectKind;

/** The kind and the id of an {@link Entity}, as authors write them in links: {@code article/goodwill-visit}. */
public record EntityKey(Kind kind, Slug id) {
    /** The kinds of things that authors can link to. */
    public enum Kind implements Keyword {
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

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        static Kind of(SubjectKind kind) {
            return valueOf(kind.name());
        }
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
