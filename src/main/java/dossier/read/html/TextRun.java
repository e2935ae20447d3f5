package dossier.read.html;

import dossier.read.block.BlockText;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A run of a page's text that no block element and no two line breaks interrupt, while it is put together. */
final class TextRun {
    private final BlockText text = new BlockText();
    private int line;
    private int breaks;
    private boolean showsHead;

    BlockText text() {
        return text;
    }

    /** The line of the seed where it begins. */
    int line() {
        return line;
    }

    void add(TextNode words) {
        String added = words.getWholeText();
        if (!added.isBlank()) {
            breaks = 0;
            line = text.isEmpty() ? lineOf(words) + leadingLineEnds(added) : line;
        }
        text.append(added, -1);
    }

    private static int leadingLineEnds(String text) {
        return (int) text.chars()
                .takeWhile(Character::isWhitespace)
                .filter(c -> c == '\n')
                .count();
    }

    void breakLine() {
        breaks++;
        text.space(-1);
    }

    /** Whether words that come now begin another run. */
    boolean isBroken() {
        return breaks > 1;
    }

    /** Remembers that an element around the run prints the title, the byline or the date. */
    void showHead() {
        showsHead = true;
    }

    boolean showsHead() {
        return showsHead;
    }

    static int lineOf(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
