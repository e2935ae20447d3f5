package dossier.read.html;

import dossier.read.block.BlockText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A table of facts, or a row of one that is laid out otherwise, each of which is read as one paragraph:
 * {@code Country | Year; Myanmar | 2021}.
 */
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

    /** Whether a table consists of such rows alone, two of them at least. */
    static boolean isTable(Element table) {
        if (table.selectFirst("table table, tr") == null
                || !table.select("table").equals(List.of(table))) {
            return false;
        }
        List<Element> rows =
                table.select("tr").stream().filter(row -> row.hasText()).toList();
        long whole = rows.stream().filter(TableRow::isRow).count();
        return whole >= 2 && rows.stream().allMatch(row -> isRow(row) || isSpanning(row));
    }

    /** A row of one cell, such as a heading within a table. */
    private static boolean isSpanning(Element row) {
        return row.childrenSize() == 1
                && row.selectFirst(OF_A_LAYOUT) == null
                && row.text().length() <= LONGEST_CELL / 4;
    }

    /** Parts what ends in a cell from what follows there; the end of a cell or row is parted by what begins next. */
    static void end(Element block, BlockText row) {
        if (!CELLS.contains(block.normalName()) && !block.normalName().equals("tr")) {
            row.space(-1);
        }
    }

    /** Parts what begins in a table: a row by a semicolon, a cell by a bar, any other block by a space. */
    static void begin(Element block, BlockText row) {
        if (block.normalName().equals("tr") && !row.isEmpty()) {
            row.append("; ", -1);
            return;
        }
        boolean newCell = CELLS.contains(block.normalName())
                && !row.isEmpty()
                && block.elementSiblingIndex() > 0
                && !row.endsWith('|');
        row.append(newCell ? " | " : " ", -1);
    }
}
