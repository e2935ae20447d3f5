package dossier.read.html;

import dossier.read.block.BlockForm;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element makes of the text in it: {@code <blockquote>} makes it a quote. */
final class ElementForm {
    private static final Pattern CAPTIONED = Pattern.compile("(?:^|[^a-z])caption(?:[^a-z]|$)");
    private static final Pattern OF_AUTHOR =
            Pattern.compile("author[-_]?bio|bio[-_]author|about[-_](?:the[-_])?author");
    private static final Pattern DISCLAIMED = Pattern.compile("(?:^|[^a-z])disclaimer(?:[^a-z]|$)");

    private ElementForm() {}

    /** The form that an element gives to its text, given the form around it. */
    static BlockForm of(Element element, BlockForm around) {
        return switch (element.normalName()) {
            case "h1", "h2" -> BlockForm.heading(2);
            case "h3", "h4", "h5", "h6" ->
                BlockForm.heading(element.normalName().charAt(1) - '0');
            case "li", "dd", "dt" -> BlockForm.LIST_ITEM;
            case "blockquote" -> BlockForm.QUOTE;
            case "figcaption", "caption" -> BlockForm.CAPTION;
            case "table" -> TableRow.isTable(element) ? BlockForm.TABLE : around;
            case "tr" -> around.equals(BlockForm.TABLE) ? around : TableRow.isRow(element) ? BlockForm.ROW : around;
            default -> byClass(element.className().toLowerCase(Locale.ROOT), around);
        };
    }

    private static BlockForm byClass(String names, BlockForm around) {
        if (names.isEmpty()) {
            return around;
        }
        if (CAPTIONED.matcher(names).find()) {
            return BlockForm.CAPTION;
        }
        if (OF_AUTHOR.matcher(names).find()) {
            return BlockForm.ABOUT_AUTHOR;
        }
        return DISCLAIMED.matcher(names).find() ? BlockForm.DISCLAIMER : around;
    }
}
