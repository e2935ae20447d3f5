package dossier.read.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Makes a saved page what a browser shows of it: shadow roots ({@code <template shadowrootmode="open">}) are part of the
 * page, and so is a {@code noscript} that holds the article; elements of a page's own ({@code <bento-app>}) that hold
 * blocks are blocks.
 */
final class PageRepair implements NodeVisitor {
    private static final Set<String> SHADOW = Set.of("shadowrootmode", "shadowroot");
    private static final int PROSE = 250;
    private static final int SAMPLE = 80;

    private PageRepair() {}

    static void repair(Document page) {
        page.select("template[shadowrootmode], template[shadowroot]").forEach(PageRepair::show);
        for (Element spare : page.body().select("noscript")) {
            if (isArticle(spare, page)) {
                show(spare);
            }
        }
        page.body().traverse(new PageRepair());
    }

    private static void show(Element hidden) {
        hidden.tagName("div");
        SHADOW.forEach(hidden::removeAttr);
    }

    /** Whether it holds paragraphs of its own, and not only what else is on the page. */
    private static boolean isArticle(Element spare, Document page) {
        Element first = spare.select("p").stream()
                .filter(paragraph -> paragraph.text().length() >= SAMPLE)
                .findFirst()
                .orElse(null);
        if (first == null || spare.text().length() < PROSE) {
            return false;
        }
        String sample = first.text().substring(0, SAMPLE);
        return page.body().select("p").stream()
                .noneMatch(paragraph -> paragraph.parents().stream().noneMatch(around -> around == spare)
                        && paragraph.text().startsWith(sample));
    }

    @Override
    public void head(Node node, int depth) {
        // Elements are looked at on the way up, when what they hold is known.
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        boolean own = element.normalName().indexOf('-') > 0;
        if (own && element.children().stream().anyMatch(Element::isBlock)) {
            element.tagName("div");
        }
    }
}
