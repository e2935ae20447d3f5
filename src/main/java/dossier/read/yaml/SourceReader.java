package dossier.read.yaml;

import dossier.model.entry.SourceEntry;
import java.util.List;

/** Reads {@code sources.yaml}. */
final class SourceReader {
    private static final List<String> KEYS =
            YamlEntry.keys("title authors container publisher published url doi grade summary merge"
                    + " distinct notes status reason");

    private SourceReader() {}

    static List<SourceEntry> read(YamlFolder folder) {
        return folder.entries("sources.yaml", KEYS, SourceReader::source);
    }

    private static SourceEntry source(YamlEntry entry) {
        entry.pageId();
        return new SourceEntry(
                entry.id(),
                entry.text("title"),
                entry.texts("authors"),
                entry.text("container"),
                entry.text("publisher"),
                entry.date("published"),
                entry.text("url", ValueFormat.URL),
                entry.text("doi", ValueFormat.DOI),
                entry.text("grade", ValueFormat.SOURCE_GRADE),
                entry.text("summary"),
                entry.list("merge"),
                entry.list("distinct"),
                entry.list("notes"),
                RetractionReader.standing(entry));
    }
}
