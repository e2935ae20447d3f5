package dossier.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What is kept of text set above or below the line where it makes another value of a number, or parts two readings of a
 * word: {@code 10<sup>3</sup>} is {@code 10^3}, never 103.
 */
final class Script {
    private static final Pattern FIGURES = Pattern.compile("[+−–-]?[\\d.,]+|[+−–-]?[a-z]|[+−–-]");
    private static final Pattern ENDS_IN_FIGURE = Pattern.compile("(?s).*(?:[\\p{N})]|(?<!\\p{L})\\p{L}{1,3})");

    private Script() {}

    /** What is put before an element's text; empty for most. */
    static String before(Element element) {
        if (element.normalName().equals("rt") && element.parent() != null) {
            return element.parent().selectFirst("rp") == null ? "(" : "";
        }
        return isPower(element) ? "^" : "";
    }

    /** What is put after an element's text; empty for most. */
    static String after(Element element) {
        boolean bare = element.normalName().equals("rt")
                && element.parent() != null
                && element.parent().selectFirst("rp") == null;
        return bare ? ")" : "";
    }

    /** A raised number right after a number, a letter or a bracket; a raised word ({@code 5<sup>th</sup>}) is none. */
    static boolean isPower(Element element) {
        if (!element.normalName().equals("sup")
                || !FIGURES.matcher(element.text().strip()).matches()) {
            return false;
        }
        String before = element.previousSibling() == null
                ? ""
                : element.previousSibling().outerHtml();
        return ENDS_IN_FIGURE.matcher(before).matches() || before.endsWith(">") && before.endsWith("</i>");
    }
}
