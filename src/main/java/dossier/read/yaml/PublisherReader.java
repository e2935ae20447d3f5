package dossier.read.yaml;

import dossier.model.entry.PublisherEntry;
import java.util.List;

/** Reads {@code publishers.yaml}. */
final class PublisherReader {
    private static final List<String> KEYS = List.of("name", "aliases", "summary", "url", "grade", FormerIdReader.KEY);

    private PublisherReader() {}

    static List<PublisherEntry> read(YamlFolder folder) {
        return folder.entries("publishers.yaml", KEYS, PublisherReader::publisher);
    }

    private static PublisherEntry publisher(YamlEntry entry) {
        return new PublisherEntry(
                entry.pageId(),
                entry.id().at(),
                entry.required("name"),
                entry.list("aliases"),
                entry.text("summary"),
                entry.text("url", ValueFormat.URL),
                entry.text("grade", ValueFormat.PUBLISHER_GRADE),
                FormerIdReader.read(entry));
    }
}
