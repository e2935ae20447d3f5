package dossier.read.html;

import dossier.language.Dates;
import dossier.language.Languages;
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
    private final HeadReader heads;
    private final Languages languages;

    public HtmlReader(Dates dates, Languages languages) {
        this.heads = new HeadReader(dates);
        this.languages = languages;
    }

    @Override
    public Reading read(Seed seed, String text, String displayPath, Problems problems) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        PageRepair.repair(page);
        HtmlNotes notes = HtmlNotes.of(page.body(), heads.words());
        MainContent content = MainContent.of(page.body(), notes);
        HtmlHead head = HtmlHead.of(page, content, heads);
        Body body = new Body(head.printed(), notes, content);
        page.body().filter(body);
        Findings found = body.found();
        BlockList article = BlockList.of(found);
        HeadRanking language = LanguageFindings.of(page, article.blocks(), languages);
        return new Reading(
                seed,
                head.title().best(),
                head.byline().best(),
                head.day(),
                head.publisher().best(),
                language.best(),
                found.head(),
                article.blocks(),
                article.footnotes(),
                found.dropped(),
                head.candidates(language),
                article.links());
    }
}
