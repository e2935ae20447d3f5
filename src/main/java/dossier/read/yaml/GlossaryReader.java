package dossier.read.yaml;

import dossier.model.entry.GlossaryEntry;
import java.util.List;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {
    private static final List<String> KEYS = List.of("term", "expansion", "definition", "see");

    private GlossaryReader() {}

    static List<GlossaryEntry> read(YamlFolder folder) {
        return folder.entries("glossary.yaml", KEYS, GlossaryReader::term);
    }

    private static GlossaryEntry term(YamlEntry entry) {
        return new GlossaryEntry(
                entry.slug(),
                entry.id().at(),
                entry.required("term"),
                entry.text("expansion"),
                entry.required("definition"),
                entry.written("see"));
    }
}
