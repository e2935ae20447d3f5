package dossier.site.view;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.reading.Block;
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
 * A passage in its place: the sentences that name something, are quoted, cite a note or link to a page.
 *
 * @param language that it is in; empty for the language of the site, and where it is not known
 * @param where its place in the text, such as {@code ¶9}
 * @param article the article, or the authors' note, that it is from
 * @param live the words that it quotes, as a link to them on the live page of the cited work; empty where it quotes none
 */
public record PassageView(List<Span> spans, String language, Link where, Link article, String live) {
    public static PassageView of(Passage passage, SiteText text) {
        Link where = new Link(Routes.path(passage.article(), passage.text()), text.place(passage.text()));
        return in(passage.article(), Spans.ofPassage(passage), where, "");
    }

    /** @param path of the quoted words */
    static PassageView of(Quote quote, String path, SiteText text) {
        return in(quote.article(), Spans.ofQuote(quote), new Link(path, text.place(quote)), "");
    }

    /** @param url of the work that the marker's note cites; empty where it cites several, or none with an address */
    public static PassageView of(CitingMarker citing, String url, SiteText text) {
        String anchor = Routes.anchorOfMarker(citing.marker().note(), citing.use());
        Link where = new Link(
                Routes.path(citing.article()) + "#" + anchor, text.say("In the text, {0}", text.place(citing.block())));
        return in(citing.article(), Spans.ofCitation(citing.block(), citing.marker()), where, live(citing, url));
    }

    private static String live(CitingMarker citing, String url) {
        Block block = citing.block();
        int at = citing.marker().at();
        int markers = block.markersBefore(at);
        int before = markers == 0 ? 0 : block.markers().get(markers - 1).at();
        int sentence = Spans.spanOfCitation(block, citing.marker()).start();
        return QuotedText.at(url, block.text().substring(Math.max(before, sentence), at));
    }

    private static PassageView in(Article article, List<Span> spans, Link where, String live) {
        return new PassageView(spans, article.reading().language(), where, Link.to(article), live);
    }

    static PassageView of(Backlink backlink, SiteText text) {
        String id = backlink.line().id();
        return new PassageView(
                new ProseSpans(backlink.note()).sentences(backlink.line(), backlink.links()),
                "",
                new Link(Routes.path(backlink.note()) + "#" + id, text.placeInNote(id)),
                Link.to(backlink.note()),
                "");
    }
}
