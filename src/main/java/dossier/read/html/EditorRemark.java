package dossier.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a wiki prints for its editors beside a heading or in a sentence: {@code [edit]}, {@code [citation needed]}. */
final class EditorRemark {
    private static final Pattern BRACKETED =
            Pattern.compile("\\[\\s*[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Zs}|?’'-]{1,38}\\]");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private EditorRemark() {}

    static boolean is(Element element) {
        boolean raised = element.normalName().equals("sup");
        if (!raised && !element.normalName().equals("span")) {
            return false;
        }
        String text = element.text().strip();
        return BRACKETED.matcher(text).matches()
                && element.selectFirst("a") != null
                && (raised || element.closest(HEADINGS) != null || isBesideHeading(element));
    }

    private static boolean isBesideHeading(Element element) {
        return element.siblingElements().stream().anyMatch(sibling -> sibling.is(HEADINGS));
    }
}
