package dossier.site.reference;

import dossier.file.Json;
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
        if (!item.authors().isEmpty()) {
            object.put("author", item.authors().stream().map(CslJson::name).toList());
        }
        put(object, "container-title", item.container());
        put(object, "publisher", item.publisher());
        if (item.issued().isKnown()) {
            object.put("issued", Json.object("date-parts", List.of(item.dateParts())));
        }
        put(object, "URL", item.url());
        put(object, "DOI", item.doi());
        put(object, "language", item.language());
        return object;
    }

    private static void put(Map<String, Object> object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
    }

    private static Map<String, Object> name(AuthorName name) {
        return name.isPerson()
                ? Json.object("family", name.family(), "given", name.given())
                : Json.object("literal", name.literal());
    }
}
