package dossier.site.reference;

import java.util.List;

/**
 * Writes a work as a record of RIS, a tag and a value to a line.
 *
 * <pre>
 * TY  - ELEC
 * AU  - Doe, Jane
 * TI  - Tolls
 * ER  -
 * </pre>
 */
final class Ris {
    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(CslItem item) {
        Ris ris = new Ris();
        ris.line("TY", item.type().ris());
        ris.line("ID", item.id().text());
        item.authors().forEach(author -> ris.line("AU", author.text()));
        ris.line("TI", item.title());
        ris.line("T2", item.container());
        ris.line("PB", item.publisher());
        List<Integer> date = item.dateParts();
        if (!date.isEmpty()) {
            String text = item.issued().text();
            ris.line("PY", text.substring(0, 4));
            ris.line("DA", text.replace('-', '/') + "/".repeat(4 - date.size()));
        }
        ris.line("DO", item.doi());
        ris.line("UR", item.url());
        ris.line("LA", item.language());
        return ris.lines + "ER  - \n";
    }

    private void line(String tag, String value) {
        String text = SingleLine.of(value);
        if (!text.isEmpty()) {
            lines.append(tag).append("  - ").append(text).append('\n');
        }
    }
}
