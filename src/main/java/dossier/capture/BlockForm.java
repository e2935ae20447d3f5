package dossier.capture;

import dossier.model.Paragraph;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the text in an element becomes: a heading, or a paragraph of some kind.
 *
 * @param level of the heading, 2 or more; 0 for a paragraph, -1 for a row of a table
 */
record BlockForm(int level, Paragraph.Kind kind) {
    static final BlockForm PARAGRAPH = new BlockForm(0, Paragraph.Kind.PARAGRAPH);
    static final BlockForm ROW = new BlockForm(-1, Paragraph.Kind.PARAGRAPH);
    static final BlockForm QUOTE = new BlockForm(0, Paragraph.Kind.QUOTE);
    static final BlockForm LIST_ITEM = new BlockForm(0, Paragraph.Kind.LIST_ITEM);
    static final BlockForm CAPTION = new BlockForm(0, Paragraph.Kind.CAPTION);

    private static final Pattern CAPTIONED = Pattern.compile("(?:^|[^a-z])caption(?:[^a-z]|$)");
    private static final Pattern OF_AUTHOR =
            Pattern.compile("author[-_]?bio|bio[-_]author|about[-_](?:the[-_])?author");
    private static final Pattern DISCLAIMED = Pattern.compile("(?:^|[^a-z])disclaimer(?:[^a-z]|$)");

    /** The form that an element gives to its text, given the form around it. */
    static BlockForm of(Element element, BlockForm around) {
        return switch (element.normalName()) {
            case "h1", "h2" -> heading(2);
            case "h3", "h4", "h5", "h6" -> heading(element.normalName().charAt(1) - '0');
            case "li", "dd", "dt" -> LIST_ITEM;
            case "blockquote" -> QUOTE;
            case "figcaption", "caption" -> CAPTION;
            case "tr" -> Row.isRow(element) ? ROW : around;
            default -> byClass(element.className().toLowerCase(Locale.ROOT), around);
        };
    }

    static BlockForm heading(int level) {
        return new BlockForm(Math.max(2, level), Paragraph.Kind.PARAGRAPH);
    }

    private static BlockForm byClass(String names, BlockForm around) {
        if (names.isEmpty()) {
            return around;
        }
        if (CAPTIONED.matcher(names).find()) {
            return CAPTION;
        }
        if (OF_AUTHOR.matcher(names).find()) {
            return new BlockForm(0, Paragraph.Kind.ABOUT_AUTHOR);
        }
        return DISCLAIMED.matcher(names).find() ? new BlockForm(0, Paragraph.Kind.DISCLAIMER) : around;
    }

    boolean isHeading() {
        return level > 0;
    }

    /** What stands after an article and belongs to it, wherever the page has it. */
    boolean isEpilogue() {
        return kind == Paragraph.Kind.ABOUT_AUTHOR || kind == Paragraph.Kind.DISCLAIMER;
    }
}
