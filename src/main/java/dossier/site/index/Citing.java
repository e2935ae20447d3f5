package dossier.site.index;

import dossier.model.Article;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.site.inline.QuotedText;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import java.util.List;

/**
 * A marker in the text, where it cites its note.
 *
 * @param time which marker of the note it is, from 1
 */
public record Citing(Article article, Block block, Marker marker, int time, SiteText words) {
    /** The language of the passage; empty where it is not known. */
    public String language() {
        return article.reading().language();
    }

    public String anchor() {
        return marker.anchor(time);
    }

    /** Its place in the article: {@code In the text, ¶9}. */
    public Link where() {
        return new Link(article.path() + "#" + anchor(), words.say("In the text, {0}", words.place(block)));
    }

    /** The way to the words that the sentence quotes, on the page that it cites; empty where it quotes none. */
    public String quoted(String url) {
        int markers = block.markersBefore(marker.at());
        int before = markers == 0 ? 0 : block.markers().get(markers - 1).at();
        int sentence = Spans.spanOfCitation(block, marker).start();
        return QuotedText.at(url, block.text().substring(Math.max(before, sentence), marker.at()));
    }

    /** The sentence that it stands in, with the marker marked. */
    public List<Span> runs() {
        return Spans.ofCitation(block, marker);
    }
}
