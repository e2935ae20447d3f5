package dossier.read.yaml;

import dossier.language.IsoDate;
import dossier.model.entry.EventEntry;
import java.util.List;

/** Reads {@code events.yaml}. */
final class EventReader {
    private static final List<String> KEYS = YamlEntry.keys(
            "date end title summary passages quotes countries topics people organisations places accept");

    private EventReader() {}

    static List<EventEntry> read(YamlFolder folder) {
        return folder.entries("events.yaml", KEYS, EventReader::event);
    }

    private static EventEntry event(YamlEntry entry) {
        entry.require("date");
        IsoDate date = entry.date("date");
        IsoDate end = entry.date("end");
        if (end.isSurelyBefore(date)) {
            String message = "the end \"" + end + "\" is before the date \"" + date + "\"";
            entry.error(entry.written("end").at(), "bad-date", message, "write the later of the two as \"end\"");
        }
        return new EventEntry(
                entry.slug(),
                entry.id().at(),
                date,
                end,
                entry.required("title"),
                entry.text("summary"),
                entry.list("passages"),
                entry.entries("quotes", QuoteReader.KEYS, QuoteReader::quote),
                entry.subjects(),
                AcceptanceReader.read(entry));
    }
}
