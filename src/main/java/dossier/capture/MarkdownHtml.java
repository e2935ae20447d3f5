package dossier.capture;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A block of HTML inside Markdown, reduced to its text.
 *
 * @param offset of the parsed text in the seed
 */
record MarkdownHtml(BasedSequence html, int offset) {
    private static final String AMPERSAND = "&amp;";

    void appendTo(BlockText text) {
        Document page = Jsoup.parse(html.toString(), "", Parser.htmlParser().setTrackPosition(true));
        int start = offset + html.getStartOffset();
        Visibility.visit(page.body(), words -> append(words, text), () -> text.space(start));
    }

    /** In step with the source, where an entity such as {@code &amp;} stands for a character or two. */
    private void append(TextNode words, BlockText text) {
        String whole = words.getWholeText();
        int at = Math.max(0, words.sourceRange().startPos());
        for (int i = 0; i < whole.length(); i++) {
            int from = Math.min(at, html.length() - 1);
            text.append(whole.substring(i, i + 1), offset + html.getIndexOffset(from));
            boolean entity = html.charAt(from) == '&' && whole.charAt(i) != '&' || isAmpersand(from);
            at = Math.max(entity ? html.indexOf(';', from) : from, from) + 1;
        }
    }

    private boolean isAmpersand(int from) {
        int to = Math.min(html.length(), from + AMPERSAND.length());
        return html.subSequence(from, to).toString().equals(AMPERSAND);
    }
}
