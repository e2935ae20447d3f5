package dossier.read.html;

import dossier.language.Dates;
import dossier.language.Languages;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;

/** What is read from a page that a test gives as HTML. */
final class PageReading {
    static final HtmlReader READER = new HtmlReader(new Dates(), new Languages());

    private PageReading() {}

    static Reading read(String html) {
        return READER.read(new Seed("page.html", 0, ""), html, "page.html", new Problems());
    }
}
