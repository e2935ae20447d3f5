package dossier.read.html;

import dossier.read.block.BlockText;
import dossier.read.html.PageLine.LinePlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The lines of a page from top to bottom: those around its headline, and below its article, may name author and day. */
final class PageLines implements NodeFilter {
    private static final int LONGEST = 400;
    private static final int PARAGRAPH = 160;
    private static final int SENTENCE = 80;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)\\[\\]\\d]*$");
    private static final int LINES_ABOVE = 4;
    private static final int LINES_BELOW = 14;
    private static final int LINES_AFTER = 6;

    private final MainContent content;
    private final List<Element> blocks = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private BlockText run = new BlockText();
    private int runLength;
    private int parts;
    private int lastOfArticle = -1;

    private PageLines(MainContent content) {
        this.content = content;
    }

    /**
     * Reads the lines of a page.
     *
     * @param headline the element that prints the title; null where none does
     */
    static List<PageLine> of(Element body, Element headline, MainContent content) {
        PageLines lines = new PageLines(content);
        lines.open.push(body);
        body.filter(lines);
        lines.endRun();
        return lines.placed(headline);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (runLength < LONGEST) {
                run.append(words.getWholeText(), -1);
                runLength = run.text().length();
            }
        } else if (node instanceof Element element) {
            if (Visibility.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            parts += content.begins(element) ? 1 : 0;
            if (element.isBlock()) {
                endRun();
                open.push(element);
            } else if (element.normalName().equals("br")) {
                endRun();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endRun();
                open.pop();
            }
            parts -= content.begins(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void endRun() {
        String text = run.text();
        run = new BlockText();
        runLength = 0;
        if (!text.isEmpty() && !open.isEmpty()) {
            blocks.add(open.peek());
            texts.add(text);
            lastOfArticle = parts > 0 && isParagraph(text) ? blocks.size() - 1 : lastOfArticle;
        }
    }

    private static boolean isParagraph(String text) {
        return PageLine.length(text) >= PARAGRAPH;
    }

    private static boolean isSentence(String text) {
        return PageLine.length(text) >= SENTENCE
                && (isParagraph(text) || SENTENCE_END.matcher(text).find());
    }

    private List<PageLine> placed(Element headline) {
        int title = headline == null ? -1 : place(headline);
        int below = title < 0 ? -1 : endOfHead(title);
        List<PageLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            LinePlace place = LinePlace.ELSEWHERE;
            if (title >= 0 && i >= title - LINES_ABOVE && i < title) {
                place = LinePlace.ABOVE_HEADLINE;
            } else if (i > title && i <= below) {
                place = LinePlace.BELOW_HEADLINE;
            } else if (i > lastOfArticle && i <= lastOfArticle + LINES_AFTER && lastOfArticle >= 0) {
                place = LinePlace.BELOW_ARTICLE;
            }
            lines.add(new PageLine(blocks.get(i), texts.get(i), place));
        }
        return lines;
    }

    private int place(Element headline) {
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            if (Stream.concat(Stream.of(block), block.parents().stream().limit(4))
                            .anyMatch(around -> around == headline)
                    || headline.parent() == block && texts.get(i).equals(Visibility.text(headline))) {
                return i;
            }
        }
        return -1;
    }

    /** The last line before the text begins: one long paragraph may be what introduces it, the second is the text. */
    private int endOfHead(int title) {
        int paragraphs = 0;
        int i = title;
        while (i + 1 < blocks.size() && i - title < LINES_BELOW) {
            paragraphs += isSentence(texts.get(i + 1)) ? 1 : 0;
            if (paragraphs > 1) {
                return i;
            }
            i++;
        }
        return i;
    }
}
