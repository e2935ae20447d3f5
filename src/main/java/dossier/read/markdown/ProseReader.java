package dossier.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dossier.model.entry.Prose;
import dossier.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the authors of a dossier write in Markdown: text with tables, notes and {@code [[links]]}. What it cannot
 * show is a problem and is left out.
 */
public final class ProseReader {
    /** Flexmark takes time with the square of their number. */
    private static final int MOST_NOTES = 1_000;

    private final CarefulParser parser = new CarefulParser(
            Parser.builder(new MutableDataSet()
                            .set(TablesExtension.WITH_CAPTION, false)
                            .set(TablesExtension.COLUMN_SPANS, false))
                    .extensions(
                            List.of(FootnoteExtension.create(), TablesExtension.create(), WikiLinkExtension.create())),
            MOST_NOTES);

    /**
     * The prose from an offset on.
     *
     * @param displayPath the file as users see it
     */
    public Prose read(String text, int from, String displayPath, Problems problems) {
        Places places = new Places(displayPath, LineStarts.of(text), from);
        String body = text.substring(from);
        Optional<Prose> prose = parser.parse(body, document -> {
            ProseDraft draft = new ProseDraft(document, places, problems);
            return new ProseBlocks(draft).prose();
        });
        if (prose.isPresent()) {
            return prose.get();
        }
        problems.error(
                places.ofExcess(parser.excess(body)),
                "too-large",
                "this file is nested too deeply, has a paragraph too long, or too many notes or link definitions to be read",
                "split it into two paragraphs or two files");
        return Prose.NONE;
    }
}
