package dossier.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much of the text of each element of a page is prose: letters outside links, in blocks that are long enough to be
 * sentences. A menu has none, and text in lists counts for less: teasers and galleries are lists.
 */
final class TextDensity implements NodeFilter {
    private static final int SENTENCE = 30;
    private static final int LISTED = 4;
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "option");

    private final Predicate<Element> leftOut;
    private final Map<Element, LetterCount> blocks = new HashMap<>();
    private final Map<Element, LetterCount> sums = new HashMap<>();
    private int links;
    private int items;

    private TextDensity(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** Measures a page, but for the elements left out and all that is in them. */
    static TextDensity of(Element body, Predicate<Element> leftOut) {
        TextDensity prose = new TextDensity(leftOut);
        body.filter(prose);
        prose.blocks.forEach(prose::addUp);
        return prose;
    }

    /** The prose in an element and all that is in it. */
    int in(Element element) {
        LetterCount letters = sums.get(element);
        return letters == null ? 0 : letters.prose;
    }

    /** The part of an element's letters that are links: 0 to 1. */
    double linked(Element element) {
        LetterCount letters = sums.get(element);
        return letters == null || letters.all == 0 ? 0 : (double) letters.linked / letters.all;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            count(words);
        } else if (node instanceof Element element) {
            if (Visibility.isHidden(element) || CONTROLS.contains(element.normalName()) || leftOut.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enclose(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            enclose(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void enclose(Element element, int by) {
        links += element.normalName().equals("a") ? by : 0;
        items += element.normalName().equals("li") ? by : 0;
    }

    private void count(TextNode words) {
        int letters = (int) words.getWholeText()
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        Element block = words.parent();
        while (block != null && !block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        if (letters > 0 && block != null) {
            LetterCount of = blocks.computeIfAbsent(block, any -> new LetterCount());
            of.all += letters;
            of.linked += links > 0 ? letters : 0;
            of.weight = items > 0 ? LISTED : 1;
        }
    }

    private void addUp(Element block, LetterCount letters) {
        int prose = letters.all < SENTENCE ? 0 : Math.max(0, letters.all - 2 * letters.linked) / letters.weight;
        for (Element around = block; around != null; around = around.parent()) {
            LetterCount sum = sums.computeIfAbsent(around, any -> new LetterCount());
            sum.all += letters.all;
            sum.linked += letters.linked;
            sum.prose += prose;
        }
    }

    private static final class LetterCount {
        private int all;
        private int linked;
        private int prose;
        private int weight;
    }
}
