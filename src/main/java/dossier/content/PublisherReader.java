package dossier.content;

import dossier.model.PublisherEntry;
import java.util.List;

/** Reads {@code publishers.yaml}. */
final class PublisherReader {
    private static final List<String> KEYS = List.of("name", "aliases", "summary", "url", "grade");

    private PublisherReader() {}

    static List<PublisherEntry> read(Folder folder) {
        return folder.entries("publishers.yaml", KEYS).stream()
                .map(PublisherReader::publisher)
                .toList();
    }

    private static PublisherEntry publisher(Entry entry) {
        return new PublisherEntry(
                entry.pageId(),
                entry.id().at(),
                entry.required("name"),
                entry.list("aliases"),
                entry.text("summary"),
                entry.text("url", Form.URL),
                entry.text("grade", Form.PUBLISHER_GRADE));
    }
}
