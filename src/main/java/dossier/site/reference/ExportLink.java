package dossier.site.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * A work for reference managers, in a link that holds all of it: {@code <a download="tolls.bib"
 * href="data:,@misc%7Btolls…">BibTeX</a>}. A reader saves it from any page, with no file beside the page, no network and
 * no script.
 *
 * @param word what users call the format: {@code BibTeX}
 * @param name of the file that is saved
 * @param address the work in that format, as an address
 */
public record ExportLink(String word, String name, String address) {
    /** One of each format, for a work that no file in {@code data/} has. */
    public static List<ExportLink> all(CslItem item) {
        return Stream.of(ExportFormat.values()).map(format -> of(item, format)).toList();
    }

    public static ExportLink of(CslItem item, ExportFormat format) {
        return new ExportLink(format.word(), format.fileName(item.id().text()), DataAddress.of(format.text(item)));
    }
}
