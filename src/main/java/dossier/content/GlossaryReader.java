package dossier.content;

import dossier.model.GlossaryEntry;
import java.util.List;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {
    private static final List<String> KEYS = List.of("term", "expansion", "definition", "see");

    private GlossaryReader() {}

    static List<GlossaryEntry> read(Folder folder) {
        return folder.entries("glossary.yaml", KEYS).stream()
                .map(GlossaryReader::term)
                .toList();
    }

    private static GlossaryEntry term(Entry entry) {
        return new GlossaryEntry(
                entry.slug(),
                entry.id().at(),
                entry.required("term"),
                entry.text("expansion"),
                entry.required("definition"),
                entry.written("see"));
    }
}
