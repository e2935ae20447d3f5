package dossier.model;

/** One note of one article that leads to a source. */
public record Use(Article article, NoteReading note) {
    public String path() {
        return "footnotes/" + article.id() + "/" + note.number() + ".html";
    }
}
