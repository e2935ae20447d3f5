package dossier.html;

import dossier.block.BlockList;
import dossier.block.Findings;
import dossier.block.SeedReader;
import dossier.model.Reading;
import dossier.model.Seed;
import dossier.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page: what it says of itself ({@link Head}), which part of it is the article
 * ({@link MainContent}), its notes ({@link Notes}), then its text from top to bottom ({@link Body}).
 */
public final class HtmlReader implements SeedReader {
    @Override
    public Reading read(Seed seed, String text, String shown, Problems problems) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        Head head = Head.of(page);
        Notes notes = Notes.of(page.body());
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
