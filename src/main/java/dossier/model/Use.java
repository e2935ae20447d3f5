package dossier.model;

/** One note of one article that leads to a source. */
public record Use(Article article, NoteReading note) {
    public String path() {
        return path(article.id(), note.number());
    }

    /** The page of an article's note; a note in Markdown may be named by words. */
    public static String path(Slug article, String number) {
        return "footnotes/" + article + "/" + Slug.of(number) + ".html";
    }
}
