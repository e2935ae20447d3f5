package dossier.site.index;

import dossier.model.Passage;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import java.util.List;

/**
 * A passage as context: its sentence, and the paragraph it stands in.
 *
 * @param language that it is in; empty for the language of the site, and where it is not known
 * @param where the paragraph, called by its number: ¶9
 */
public record PassageView(List<Span> runs, String language, Link where, Link article) {
    public static PassageView of(Passage passage, SiteText words) {
        return new PassageView(
                Spans.ofPassage(passage),
                passage.article().reading().language(),
                new Link(passage.article().path() + "#" + passage.text().id(), words.place(passage.text())),
                Link.to(passage.article()));
    }
}
