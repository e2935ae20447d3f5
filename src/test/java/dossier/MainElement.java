package dossier;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The {@code main} element of a page as text for comparison, one element a line, so that a difference is easy to read.
 *
 * <p>An element that holds only text and phrases (links, emphasis, marks) takes one line; any other has its start tag, its
 * children, indented by two spaces, and its end tag on lines of their own. Runs of white space become one space except in
 * {@code pre}. Attributes and their order are as in the page.
 */
final class MainElement {
    private static final Set<String> PHRASES = Set.of(
            "a", "b", "br", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "time", "summary");

    private final StringBuilder text = new StringBuilder();

    private MainElement() {}

    static String of(Document page) {
        MainElement lines = new MainElement();
        page.outputSettings().prettyPrint(false);
        lines.add(page.expectFirst("main"), "");
        return lines.text.toString();
    }

    private void add(Element element, String indent) {
        if (isPreformatted(element)) {
            text.append(indent).append(element.outerHtml()).append('\n');
        } else if (element.children().stream().allMatch(MainElement::isPhrase)) {
            text.append(indent).append(oneLine(element)).append('\n');
        } else {
            String tags = element.shallowClone().outerHtml();
            int end = tags.lastIndexOf("</");
            text.append(indent).append(tags, 0, end).append('\n');
            for (Node child : element.childNodes()) {
                if (child instanceof Element inside) {
                    add(inside, indent + "  ");
                } else if (!(child instanceof TextNode words && words.isBlank())) {
                    text.append(indent)
                            .append("  ")
                            .append(collapsed(child.outerHtml()).strip())
                            .append('\n');
                }
            }
            text.append(indent).append(tags, end, tags.length()).append('\n');
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre");
    }

    private static boolean isPhrase(Element element) {
        return PHRASES.contains(element.normalName())
                && element.children().stream().allMatch(MainElement::isPhrase);
    }

    /** The whole element with its white space collapsed, and none beside its own tags. */
    private static String oneLine(Element element) {
        String tags = element.shallowClone().outerHtml();
        int end = tags.lastIndexOf("</");
        return end < 0
                ? tags
                : tags.substring(0, end) + collapsed(element.html()).strip() + tags.substring(end);
    }

    private static String collapsed(String html) {
        return html.replaceAll("[ \\t\\n]+", " ");
    }
}
