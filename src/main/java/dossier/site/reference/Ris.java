package dossier.site.reference;

import dossier.language.IsoDate;
import dossier.model.CitationField;
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
        ris.lines("AU", item.authors());
        ris.lines("ED", item.editors());
        ris.lines("A4", item.translators());
        ris.line("TI", item.title());
        ris.line("T2", item.container());
        ris.details(item);
        if (item.issued().isKnown()) {
            ris.line("PY", item.issued().text().substring(0, 4));
            ris.line("DA", slashed(item.issued()));
        }
        ris.line("Y2", slashed(item.accessed()));
        ris.line("DO", item.doi());
        ris.line("UR", item.url());
        ris.line("LA", item.language());
        return ris.lines + "ER  - \n";
    }

    private void details(CslItem item) {
        PageSpan pages = PageSpan.of(item.field(CitationField.PAGES));
        line("VL", item.field(CitationField.VOLUME));
        line("IS", item.field(CitationField.ISSUE));
        line("SP", pages.first());
        line("EP", pages.last());
        line("ET", item.field(CitationField.EDITION));
        line(numberTag(item.type()), item.field(CitationField.NUMBER));
        line("M3", item.field(CitationField.GENRE));
        // A court stands where other works have their publisher.
        String authority = item.field(CitationField.AUTHORITY);
        line("PB", item.publisher().isEmpty() ? authority : item.publisher());
        line("C1", item.publisher().isEmpty() ? "" : authority);
        line("CY", item.field(CitationField.PLACE));
        line("DB", item.field(CitationField.ARCHIVE));
        line("AV", item.field(CitationField.ARCHIVE_LOCATION));
        line("N1", item.field(CitationField.NOTE));
    }

    /** Reference managers look for the number of a report and for a docket under tags of their own. */
    private static String numberTag(CslType type) {
        return switch (type) {
            case REPORT -> "SN";
            case LEGAL_CASE -> "SV";
            default -> "M1";
        };
    }

    private static String slashed(IsoDate date) {
        List<Integer> parts = CslItem.dateParts(date);
        return parts.isEmpty() ? "" : date.text().replace('-', '/') + "/".repeat(4 - parts.size());
    }

    private void lines(String tag, List<AuthorName> names) {
        names.forEach(name -> line(tag, name.text()));
    }

    private void line(String tag, String value) {
        String text = SingleLine.of(value);
        if (!text.isEmpty()) {
            lines.append(tag).append("  - ").append(text).append('\n');
        }
    }
}
