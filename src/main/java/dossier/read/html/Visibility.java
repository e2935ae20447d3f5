package dossier.read.html;

import dossier.read.block.BlockText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** What a reader of a page can see: scripts, styles, templates and hidden elements hold no words. */
public final class Visibility {
    private static final Set<String> WORDLESS = Set.of("script", "style", "noscript", "template", "head");

    private Visibility() {}

    static boolean isHidden(Element element) {
        if (WORDLESS.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** Whether neither an element nor any around it is hidden. */
    static boolean isSeen(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (isHidden(around)) {
                return false;
            }
        }
        return true;
    }

    /** The words of an element as a reader sees them, white space made single. */
    static String text(Element element) {
        BlockText text = new BlockText();
        visit(element, words -> text.append(words.getWholeText(), -1), () -> text.space(-1));
        return text.text();
    }

    /**
     * Goes through the text of a piece of HTML that can be seen.
     *
     * @param words is given each stretch, entities resolved, and the offset in the HTML where it begins
     * @param gap runs where a block or a line ends
     */
    public static void visit(String html, ObjIntConsumer<String> words, Runnable gap) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        visit(
                page.body(),
                text -> words.accept(
                        text.getWholeText(), Math.max(0, text.sourceRange().startPos())),
                gap);
    }

    private static void visit(Element element, Consumer<TextNode> words, Runnable gap) {
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.accept(text);
                } else if (node instanceof Element inner && isHidden(inner)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                return part(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return part(node);
            }

            private FilterResult part(Node node) {
                if (node instanceof Element inner
                        && (inner.isBlock() || inner.normalName().equals("br"))) {
                    gap.run();
                }
                return FilterResult.CONTINUE;
            }
        });
    }
}
