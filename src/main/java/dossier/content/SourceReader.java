package dossier.content;

import dossier.model.SourceEntry;
import java.util.List;

/** Reads {@code sources.yaml}. */
final class SourceReader {
    private static final List<String> KEYS =
            List.of("title", "authors", "publisher", "published", "url", "grade", "summary");

    private SourceReader() {}

    static List<SourceEntry> read(Folder folder) {
        return folder.entries("sources.yaml", KEYS).stream()
                .map(SourceReader::source)
                .toList();
    }

    private static SourceEntry source(Entry entry) {
        entry.slug();
        return new SourceEntry(
                entry.id(),
                entry.text("title"),
                entry.texts("authors"),
                entry.text("publisher"),
                entry.date("published"),
                entry.text("url", Form.URL),
                entry.text("grade", Form.SOURCE_GRADE),
                entry.text("summary"));
    }
}
