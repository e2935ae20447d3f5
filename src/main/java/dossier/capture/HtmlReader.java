package dossier.capture;

import dossier.model.Footnote;
import dossier.model.Reading;
import dossier.model.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page: what it says of itself ({@link HtmlHead}), which part of it is the article
 * ({@link MainContent}), its notes ({@link HtmlNotes}), then its text from top to bottom ({@link HtmlBody}).
 */
final class HtmlReader implements SeedReader {
    @Override
    public Reading read(Seed seed, String text) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        HtmlHead head = HtmlHead.of(page);
        HtmlNotes notes = HtmlNotes.of(page.body());
        HtmlBody body = new HtmlBody(head, notes, MainContent.of(page.body(), notes));
        page.body().filter(body);
        ListedNotes listed = ListedNotes.of(body.drafts());
        List<Footnote> footnotes = new ArrayList<>(body.footnotes());
        footnotes.addAll(listed.footnotes());
        footnotes.sort(Comparator.comparingInt(Footnote::line));
        return new Reading(
                seed,
                head.title(),
                head.byline(),
                head.date(),
                head.publisher(),
                head.language(),
                body.head(),
                BlockList.of(listed.drafts()),
                footnotes,
                body.dropped());
    }
}
