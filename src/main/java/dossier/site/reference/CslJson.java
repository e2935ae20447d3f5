package dossier.site.reference;

import dossier.file.Json;
import dossier.language.IsoDate;
import dossier.model.CitationField;
import java.util.List;
import java.util.Map;

/** A work as an object of CSL-JSON. */
final class CslJson {
    private CslJson() {}

    static Map<String, Object> of(CslItem item) {
        Map<String, Object> object = Json.object(
                "id", item.id().text(),
                "type", item.type().csl(),
                "title", item.title());
        put(object, "author", item.authors());
        put(object, "editor", item.editors());
        put(object, "translator", item.translators());
        for (CitationField field : CitationField.values()) {
            put(object, field.csl(), item.field(field));
        }
        put(object, "issued", item.issued());
        put(object, "accessed", item.accessed());
        put(object, "language", item.language());
        return object;
    }

    private static void put(Map<String, Object> object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
    }

    private static void put(Map<String, Object> object, String key, List<AuthorName> names) {
        if (!names.isEmpty()) {
            object.put(key, names.stream().map(CslJson::name).toList());
        }
    }

    private static void put(Map<String, Object> object, String key, IsoDate date) {
        if (date.isKnown()) {
            object.put(key, Json.object("date-parts", List.of(CslItem.dateParts(date))));
        }
    }

    private static Map<String, Object> name(AuthorName name) {
        if (!name.isPerson()) {
            return Json.object("literal", name.literal());
        }
        Map<String, Object> person = Json.object("family", name.family(), "given", name.given());
        put(person, "suffix", name.suffix());
        return person;
    }
}
