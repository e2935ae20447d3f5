package dossier.site;

import dossier.model.Paragraph;
import dossier.model.Passage;
import java.util.List;

/**
 * A passage as context: its sentence, and the paragraph it stands in.
 *
 * @param where the paragraph, called by its number: ¶9
 */
public record PassageView(List<Run> runs, Link where, Link article) {
    static PassageView of(Passage passage) {
        String id = passage.text().id();
        String label = passage.text() instanceof Paragraph paragraph && paragraph.kind().isText()
                ? "¶" + id.substring(1)
                : passage.text() instanceof Paragraph paragraph ? paragraph.kind().word() : "heading";
        return new PassageView(
                Runs.ofPassage(passage),
                new Link(passage.article().path() + "#" + id, label),
                Words.link(passage.article()));
    }
}
