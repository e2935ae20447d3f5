package dossier.site.view;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.entry.ProseBlock;
import dossier.model.reading.Block;
import dossier.site.index.BacklinkIndex.Backlink;
import dossier.site.index.CitingMarker;
import dossier.site.index.SupportIndex.EventQuote;
import dossier.site.inline.ProseSpans;
import dossier.site.inline.QuotedText;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;

/**
 * A passage in its place: the sentence that names something, is quoted, cites a note or links to a page.
 *
 * @param words the quoted words alone; empty for what is no quote
 * @param language that it is in; empty for the language of the site, and where it is not known
 * @param where its place in the text, such as {@code ¶9}
 * @param text the article or the authors' note that it is from
 * @param cited the words that it quotes on the live page of the work that it cites; empty where it quotes none
 */
public record PassageView(List<Span> spans, String words, String language, Link where, Link text, String cited) {
    static final PassageView NONE = new PassageView(List.of(), "", "", Link.NONE, Link.NONE, "");

    public static PassageView of(Passage passage, SiteText text) {
        Link where = new Link(Routes.path(passage.article(), passage.text()), text.place(passage.text()));
        return inArticle(passage.article(), Spans.ofPassage(passage), where, "");
    }

    static PassageView of(Evidence evidence, SiteText text) {
        return of(evidence.quote(), Routes.anchor(evidence), text);
    }

    static PassageView of(EventQuote proof, SiteText text) {
        return of(proof.quote(), Routes.anchor(proof.event(), proof.number()), text);
    }

    private static PassageView of(Quote quote, String anchor, SiteText text) {
        return null;
    }
}
