package dossier.model;

import dossier.language.Slug;

/** One note of one article that leads to a source. */
public record NoteReference(Article article, NoteReading note) {
    /** The article's id and the note's number, which tell a note from every other. */
    public record Key(Slug article, String number) {}

    public Key key() {
        return new Key(article.id(), note.number());
    }
}
