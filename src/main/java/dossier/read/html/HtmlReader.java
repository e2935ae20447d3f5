package dossier.read.html;

import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import dossier.read.block.BlockList;
import dossier.read.block.Findings;
import dossier.read.block.SeedReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page: what it says of itself ({@link HtmlHead}), which part of it is the article
 * ({@link MainContent}), its notes ({@link HtmlNotes}), then its text from top to bottom ({@link Body}).
 */
public final class HtmlReader implements SeedReader {
    @Override
    public Reading read(Seed seed, String text, String displayPath, Problems problems) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        HtmlHead head = HtmlHead.of(page);
        HtmlNotes notes = HtmlNotes.of(page.body());
        Body body = new Body(head, notes, MainContent.of(page.body(), notes));
        page.body().filter(body);
        Findings found = body.found();
        BlockList article = BlockList.of(found);
        return new Reading(
                seed,
                head.title(),
                head.byline(),
                head.date(),
                head.publisher(),
                head.language(),
                found.head(),
                article.blocks(),
                article.footnotes(),
                found.dropped());
    }
}
