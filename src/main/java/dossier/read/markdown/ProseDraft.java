package dossier.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.language.Ellipsis;
import dossier.model.entry.Inline;
import dossier.model.entry.YamlText;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the lines of one prose have found so far: its links, and the notes that it cites, in order. */
final class ProseDraft {
    private static final int LONGEST_QUOTE = 40;

    private final Document document;
    private final Places places;
    private final Problems problems;
    private final List<YamlText> links = new ArrayList<>();
    private final List<FootnoteBlock> cited = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> uses = new HashMap<>();

    ProseDraft(Document document, Places places, Problems problems) {
        this.document = document;
        this.places = places;
        this.problems = problems;
    }

    Document document() {
        return document;
    }

    List<YamlText> links() {
        return links;
    }

    /** In order of their first use; grows while their own lines are read, for a note may cite another. */
    List<FootnoteBlock> cited() {
        return cited;
    }

    int uses(FootnoteBlock note) {
        return uses.getOrDefault(note, 0);
    }

    Inline cite(FootnoteBlock note) {
        int use = uses.merge(note, 1, Integer::sum);
        if (use == 1) {
            cited.add(note);
            numbers.put(note, cited.size());
        }
        return new Inline.Cited(numbers.get(note), use);
    }

    Inline link(String target, BasedSequence chars, List<Inline.Words> words) {
        links.add(new YamlText(target, places.of(chars), ""));
        return new Inline.EntityLink(links.size() - 1, words);
    }

    void error(BasedSequence at, String code, String message, String hint) {
        problems.error(places.of(at), code, message, hint);
    }

    void warn(BasedSequence at, String code, String message, String hint) {
        problems.warning(places.of(at), code, message, hint);
    }

    /** HTML is left out, whatever it is: a page shows only what its template draws. */
    void dropHtml(BasedSequence html) {
        String first = html.toString().strip().lines().findFirst().orElse("");
        warn(
                html,
                "html-left-out",
                "HTML is not read here and is left out: " + shortened(first),
                "write it in Markdown; to show a character literally, put it between backticks");
    }

    static String shortened(String text) {
        return Ellipsis.after(text, LONGEST_QUOTE);
    }
}
