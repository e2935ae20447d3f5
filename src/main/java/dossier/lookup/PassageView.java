package dossier.lookup;

import dossier.model.Passage;
import dossier.page.Link;
import dossier.runs.Run;
import dossier.runs.Runs;
import java.util.List;

/**
 * A passage as context: its sentence, and the paragraph it stands in.
 *
 * @param language that it is in; empty for the language of the site, and where it is not known
 * @param where the paragraph, called by its number: ¶9
 */
public record PassageView(List<Run> runs, String language, Link where, Link article) {
    public static PassageView of(Passage passage, Words words) {
        return new PassageView(
                Runs.ofPassage(passage),
                passage.article().reading().language(),
                new Link(passage.article().path() + "#" + passage.text().id(), words.place(passage.text())),
                Link.to(passage.article()));
    }
}
