package dossier.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is its article.
 *
 * <p>First, what surrounds an article is set aside by its marks ({@link Chrome}), unless that would set aside most of
 * the page's prose. Then the search goes down from the body, always to the child with the most prose, as long as that
 * child has nearly all of it: where the prose parts, the article's paragraphs are. Siblings with prose of their own
 * belong to it too. Last, lists of links inside it are set aside.
 */
final class MainContent {
    private static final double MOST = 0.4;
    private static final double NEARLY_ALL = 0.65;
    private static final double SHARE_OF_SIBLING = 0.1;
    private static final double MOSTLY_LINKS = 0.5;
    private static final int FEW = 250;
    private static final int FEWEST = 50;
    private static final String ARTICLE_TEXT = "h1, main, [itemprop=articleBody], [role=main]";

    private static final Set<String> OF_OTHERS = Set.of(
            "beside the article", Chrome.COMMENTS, "related links", "sidebar", "navigation", "advertising", "links");
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "ul", "ol", "li", "tr");
    private static final Set<String> SENTENCES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "figcaption");

    private final Map<Element, String> reasons = new HashMap<>();
    private final Set<Element> parts = new HashSet<>();

    static MainContent of(Element body, HtmlNotes notes) {
        MainContent content = new MainContent();
        TextDensity all = TextDensity.of(body, notes::isPart);
        content.setAside(body, all);
        Predicate<Element> leftOut = content.reasons::containsKey;
        TextDensity prose = TextDensity.of(body, leftOut.or(notes::isPart));
        Element root = content.choose(body, prose);
        content.parts.add(root);
        content.addSiblings(root, prose);
        content.parts.forEach(part -> content.setLinksAside(part, prose));
        return content;
    }

    /** Whether the article begins with this element. */
    boolean begins(Element element) {
        return parts.contains(element);
    }

    /** Why an element is no part of the article, where it is one of those set aside. */
    Optional<String> why(Element element) {
        return Optional.ofNullable(reasons.get(element));
    }

    /** Whether an element is in something that stands beside the article and may name other articles' authors and titles. */
    boolean isBeside(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (OF_OTHERS.contains(reasons.getOrDefault(around, ""))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is in the article. */
    boolean holds(Element element) {
        return parts.contains(element) || element.parents().stream().anyMatch(parts::contains);
    }

    private void setAside(Element body, TextDensity all) {
        int total = all.in(body);
        Map<Element, String> marked = new LinkedHashMap<>();
        Map<String, Integer> together = new HashMap<>();
        for (Element element : body.getAllElements()) {
            Optional<String> why = isInSentence(element) ? Optional.empty() : Chrome.why(element);
            why.ifPresent(reason -> {
                marked.put(element, reason);
                together.merge(
                        kind(element), PARAGRAPHS.contains(element.normalName()) ? all.in(element) : 0, Integer::sum);
            });
        }
        marked.forEach((element, why) -> {
            int prose = Math.max(all.in(element), together.get(kind(element)));
            if (isSpare(element, why, prose, total)) {
                reasons.put(element, why);
            }
        });
    }

    /** What elements have in common that are marked alike: all of a body's paragraphs may be {@code p.paywall}. */
    private static String kind(Element element) {
        return element.normalName() + " " + element.className();
    }

    /** A class name inside a sentence, such as {@code <a class="social-link">}, says nothing of its words. */
    private static boolean isInSentence(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block != element && SENTENCES.contains(block.normalName());
    }

    private static boolean isSpare(Element element, String why, int prose, int total) {
        if (why.equals(Chrome.COMMENTS)) {
            return element.selectFirst(ARTICLE_TEXT) == null;
        }
        return prose <= total * MOST && (prose <= FEW || element.selectFirst(ARTICLE_TEXT) == null);
    }

    private Element choose(Element body, TextDensity prose) {
        Element best = body;
        for (Element next = fullest(best, prose);
                next != null && next.isBlock() && !isParagraph(next) && prose.in(next) >= NEARLY_ALL * prose.in(best);
                next = fullest(best, prose)) {
            best = next;
        }
        return best;
    }

    private static boolean isParagraph(Element element) {
        return PARAGRAPHS.contains(element.normalName());
    }

    private Element fullest(Element around, TextDensity prose) {
        Element fullest = null;
        for (Element child : around.children()) {
            boolean fuller = prose.in(child) > (fullest == null ? 0 : prose.in(fullest));
            fullest = fuller && !reasons.containsKey(child) ? child : fullest;
        }
        return fullest;
    }

    /** What the way down passed by: at the article's own level by its prose, further up by a class in common. */
    private void addSiblings(Element root, TextDensity prose) {
        for (Element step = root; !step.normalName().equals("body") && step.parent() != null; step = step.parent()) {
            for (Element sibling : step.siblingElements()) {
                boolean telling = step == root ? isTelling(sibling, root, prose) : isAlike(sibling, step, prose);
                if (telling && !reasons.containsKey(sibling) && prose.linked(sibling) < MOSTLY_LINKS) {
                    parts.add(sibling);
                }
            }
        }
    }

    private static boolean isTelling(Element sibling, Element root, TextDensity prose) {
        return prose.in(sibling) >= SHARE_OF_SIBLING * prose.in(root)
                || (sibling.normalName().equals("p") && prose.in(sibling) > 0);
    }

    private static boolean isAlike(Element sibling, Element step, TextDensity prose) {
        int shared = (int) sibling.classNames().stream().filter(step::hasClass).count();
        return prose.in(sibling) > FEW
                && shared > 0
                && 2 * shared >= step.classNames().size();
    }

    private void setLinksAside(Element part, TextDensity prose) {
        for (Element list : part.select("ul, ol, div, section, p, td")) {
            boolean links = prose.linked(list) > MOSTLY_LINKS
                    && prose.in(list) < FEWEST
                    && list.select("a").size() > 2;
            if (links && list != part && !reasons.containsKey(list)) {
                reasons.put(list, "links");
            }
        }
    }
}
