package dossier.read.html;

import dossier.read.block.BlockText;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A row of a table of facts, which is read as one paragraph: {@code Myanmar | 2021 | 54 million}. */
final class TableRow {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String OF_A_LAYOUT =
            "table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, figure, article, p ~ p";
    private static final int LONGEST_CELL = 600;

    private TableRow() {}

    /** Whether an element is such a row, and not one by which a page is laid out. */
    static boolean isRow(Element element) {
        if (!element.normalName().equals("tr") || element.childrenSize() < 2) {
            return false;
        }
        return element.selectFirst(OF_A_LAYOUT) == null
                && element.children().stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    /** Parts what begins in a row: a cell by a bar, any other block by a space. */
    static void begin(Element block, BlockText row) {
        boolean newCell = CELLS.contains(block.normalName()) && !row.isEmpty() && !row.endsWith('|');
        row.append(newCell ? " | " : " ", -1);
    }
}
