package dossier.output.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template without what HTML lets authors leave out: line breaks beside blocks, end tags that the next tag implies (HTML
 * Standard, 13.1.2.4) and quotes around a plain word. Pages have the same elements and look the same.
 *
 * <pre>
 * &lt;ul class="rows"&gt;             &lt;ul class=rows&gt;&lt;li&gt;{{ row }}&lt;/ul&gt;
 * &lt;li&gt;{{ row }}&lt;/li&gt;
 * &lt;/ul&gt;
 * </pre>
 *
 * <p>Anchors, links and names keep their quotes, since other programs look for them with less than a parser. A line break
 * becomes a comment of Pebble's, so that what Pebble says of a template still names the right line.
 */
final class ShortMarkup {
    /** What Pebble reads, a tag of HTML, or a stretch of text. */
    private static final Pattern PART = Pattern.compile(
            "\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}|</?[a-z][a-z0-9]*(?:[^<>{]|\\{\\{.*?}}|\\{%.*?%})*>|\n|[^<{\n]+|[<{]",
            Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("</?([a-z][a-z0-9]*)");
    private static final Pattern QUOTED =
            Pattern.compile(" (class|scope|tabindex|aria-hidden)=\"([a-z0-9-]+)\"(?=[ >])");
    private static final String KEPT_LINE = "{#\n#}";

    /** Elements whose end is implied by whatever may follow them. */
    private static final Set<String> ENDED = Set.of("li", "dt", "dd", "tr", "td", "th", "thead", "tbody");

    /** Elements that end a paragraph by their start, in all modes of browsers: a table does so in one only. */
    private static final Set<String> ENDS_PARAGRAPH = Set.of(
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "header",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "ul");

    /** Elements beside which white space is never seen. */
    private static final Set<String> BESIDES = Set.of(
            "body", "head", "html", "link", "meta", "title", "table", "caption", "li", "dt", "dd", "tr", "td", "th",
            "thead", "tbody");

    private final StringBuilder shorter = new StringBuilder();
    private final String[] parts;

    private ShortMarkup(String template) {
        parts = PART.matcher(template).results().map(part -> part.group()).toArray(String[]::new);
    }

    static String of(String template) {
        return new ShortMarkup(template).shortened();
    }

    private String shortened() {
        boolean afterBlock = false;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.equals("\n")) {
                shorter.append(afterBlock || isBlock(next(i)) ? KEPT_LINE : part);
            } else if (!isImplied(i)) {
                shorter.append(isTag(part) ? QUOTED.matcher(part).replaceAll(" $1=$2") : part);
            }
            afterBlock = isBlock(part) || afterBlock && isPassedOver(part);
        }
        return shorter.toString();
    }

    private String next(int at) {
        return at + 1 < parts.length ? parts[at + 1] : "";
    }

    /** Whether a part is an end tag that what follows it implies. */
    private boolean isImplied(int at) {
        String part = parts[at];
        if (!part.startsWith("</")) {
            return false;
        }
        String name = name(part);
        if (!name.equals("p")) {
            return ENDED.contains(name);
        }
        int after = at + 1;
        while (after < parts.length && parts[after].equals("\n")) {
            after++;
        }
        String following = after < parts.length ? parts[after] : "";
        return isTag(following) && ENDS_PARAGRAPH.contains(name(following));
    }

    private static boolean isBlock(String part) {
        return isTag(part) && (ENDS_PARAGRAPH.contains(name(part)) || BESIDES.contains(name(part)));
    }

    private static boolean isTag(String part) {
        return part.startsWith("<") && part.endsWith(">");
    }

    /** Whether a part draws nothing between a block and what follows it. */
    private static boolean isPassedOver(String part) {
        return part.equals("\n") || part.startsWith("{%") || part.startsWith("{#");
    }

    private static String name(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.lookingAt() ? name.group(1) : "";
    }
}
