package dossier.read.yaml;

import dossier.model.entry.SourceEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code sources.yaml}. */
final class SourceReader {
    private static final List<String> KEYS =
            YamlEntry.keys("title authors editors type container volume issue pages edition number place"
                    + " publisher published url doi grade summary merge"
                    + " distinct notes status reason accept formerly");

    /** Fields of the work that are words and nothing more. */
    private static final List<String> DETAILS = YamlEntry.keys("volume issue pages edition number place");

    private static final ValueFormat TYPE = ValueFormat.oneOf(SourceEntry.TYPES, "is not a type of work");

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
                entry.texts("editors"),
                entry.text("type", TYPE),
                entry.text("container"),
                details(entry),
                entry.text("publisher"),
                entry.date("published"),
                entry.text("url", ValueFormat.URL),
                entry.text("doi", ValueFormat.DOI),
                entry.text("grade", ValueFormat.SOURCE_GRADE),
                entry.text("summary"),
                entry.list("merge"),
                entry.list("distinct"),
                entry.list("notes"),
                RetractionReader.standing(entry),
                AcceptanceReader.read(entry),
                FormerIdReader.read(entry));
    }

    private static Map<String, String> details(YamlEntry entry) {
        Map<String, String> details = new HashMap<>();
        for (String key : DETAILS) {
            String said = entry.text(key);
            if (!said.isEmpty()) {
                details.put(key, said);
            }
        }
        return details;
    }
}
