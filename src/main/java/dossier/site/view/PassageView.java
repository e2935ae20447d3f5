package dossier.site.view;

import dossier.model.Article;
import dossier.model.Entity;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.site.index.BacklinkIndex.Backlink;
import dossier.site.index.CitingMarker;
import dossier.site.inline.ProseSpans;
import dossier.site.inline.QuotedText;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;

/**
 * A sentence in its place, because it names something, is quoted, cites a note or links to a page.
 *
 * @param words the quoted words alone; empty where nothing is quoted from it
 * @param language that it is in; empty for the language of the site, and where it is not known
 * @param where the place in the text: {@code ¶9}
 * @param article that it is from, or note of the authors
 * @param cited the address of the words that it quotes from the work that it cites; empty where it quotes none
 */
public record PassageView(List<Span> spans, String words, String language, Link where, Link article, String cited) {
    /** The sentences that name a subject. */
    public static PassageView of(Passage passage, SiteText text) {
        Link where = new Link(Routes.path(passage.article(), passage.text()), text.place(passage.text()));
        return of(passage.article(), Spans.ofPassage(passage), "", where, "");
    }

    /** The sentences that hold a quote, which has an anchor of its own. */
    public static PassageView of(Quote quote, String anchor, SiteText text) {
        String place = SiteText.listed(text.place(quote), text.digest(quote.article()));
        Link where = Link.to(quote.article(), anchor, place);
        return of(quote.article(), Spans.ofQuote(quote), quote.exact(), where, "");
    }

    /**
     * The sentence that cites a note.
     *
     * @param url of the work that the note cites; may be empty
     */
    public static PassageView of(CitingMarker citing, String url, SiteText text) {
        Block block = citing.block();
        Marker marker = citing.marker();
        int markers = block.markersBefore(marker.at());
        int before = markers == 0 ? 0 : block.markers().get(markers - 1).at();
        int sentence = Spans.spanOfCitation(block, marker).start();
        String quoting = block.text().substring(Math.max(before, sentence), marker.at());
        Link where = Link.to(
                citing.article(),
                Routes.anchorOfMarker(marker.note(), citing.use()),
                SiteText.listed(text.say("In the text, {0}", text.place(block)), text.digest(citing.article())));
        return of(citing.article(), Spans.ofCitation(block, marker), "", where, QuotedText.at(url, quoting));
    }

    private static PassageView of(Backlink backlink, SiteText text) {
        String id = backlink.line().id();
        return new PassageView(
                new ProseSpans(backlink.note()).sentence(backlink.line(), backlink.links()),
                "",
                "",
                Link.to(backlink.note(), id, text.placeOfLine(id)),
                Link.to(backlink.note()),
                "");
    }

    /** The sentences of the authors' notes that link to a thing. */
    public static List<PassageView> linkingTo(Entity entity, SiteContext context) {
        return of(context.index().backlinks().to(entity.entityKey()), context.text());
    }

    public static List<PassageView> of(List<Backlink> backlinks, SiteText text) {
        return backlinks.stream().map(backlink -> of(backlink, text)).toList();
    }

    private static PassageView of(Article article, List<Span> spans, String words, Link where, String cited) {
        return new PassageView(spans, words, article.reading().language(), where, Link.to(article), cited);
    }
}
