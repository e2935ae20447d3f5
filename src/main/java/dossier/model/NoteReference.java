package dossier.model;

import dossier.language.Slug;
import dossier.model.reading.NoteSign;

/** One note of one article that leads to a source. */
public record NoteReference(Article article, NoteReading note) {
    public String path() {
        return path(article.id(), note.number());
    }

    /** The page of an article's note, which may be named by words or marked by a sign. */
    public static String path(Slug article, String number) {
        return "footnotes/" + article + "/" + Slug.of(NoteSign.name(number)) + ".html";
    }
}
