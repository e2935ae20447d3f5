package dossier.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.file.ControlCharacters;
import dossier.read.block.BlockText;
import dossier.read.html.Visibility;

/**
 * A block of HTML inside Markdown, reduced to its text.
 *
 * @param offset of the parsed text in the seed
 */
record RawHtml(BasedSequence html, int offset) {
    private static final String AMPERSAND = "&amp;";

    void appendTo(BlockText text) {
        int start = offset + html.getStartOffset();
        Visibility.visit(
                html.toString(),
                (words, at) -> append(ControlCharacters.replaced(words), at, text),
                () -> text.space(start));
    }

    /** Keeps offsets in step with the source, where an entity such as {@code &amp;} stands for a character or two. */
    private void append(String words, int begin, BlockText text) {
        int at = begin;
        for (int i = 0; i < words.length(); i++) {
            int from = Math.min(at, html.length() - 1);
            text.append(words.substring(i, i + 1), offset + html.getIndexOffset(from));
            boolean entity = html.charAt(from) == '&' && words.charAt(i) != '&' || isAmpersand(from);
            at = Math.max(entity ? html.indexOf(';', from) : from, from) + 1;
        }
    }

    private boolean isAmpersand(int from) {
        int to = Math.min(html.length(), from + AMPERSAND.length());
        return html.subSequence(from, to).toString().equals(AMPERSAND);
    }
}
