package dossier.link;

import dossier.language.Slug;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.entry.Content;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids that things had before, as {@code formerly} gives them in YAML: each list under the key that its thing has now. */
final class FormerIds {
    private final Map<EntityKey, List<YamlText>> byKey = new HashMap<>();

    private FormerIds() {}

    static Map<EntityKey, List<YamlText>> of(Content content, Subjects subjects) {
        FormerIds ids = new FormerIds();
        content.articles().forEach(entry -> ids.put(EntityKind.ARTICLE, entry.id(), entry.formerly()));
        content.claims().forEach(entry -> ids.put(EntityKind.CLAIM, entry.id(), entry.formerly()));
        content.notes().forEach(entry -> ids.put(EntityKind.AUTHOR_NOTE, entry.id(), entry.formerly()));
        content.publishers().forEach(entry -> ids.put(EntityKind.PUBLISHER, entry.id(), entry.formerly()));
        content.sources()
                .forEach(entry -> ids.put(EntityKind.SOURCE, new Slug(entry.id().text()), entry.formerly()));
        content.subjects().forEach(entry -> ids.put(entry, subjects));
        return ids.byKey;
    }

    /** A country may stand in YAML under its code, and has the id that the gazetteer gives it. */
    private void put(SubjectEntry entry, Subjects subjects) {
        String id = entry.id().text();
        if (entry.kind() == SubjectKind.COUNTRY) {
            subjects.countryId(id).ifPresent(country -> put(EntityKind.COUNTRY, country, entry.formerly()));
        } else {
            put(EntityKind.valueOf(entry.kind().name()), new Slug(id), entry.formerly());
        }
    }

    private void put(EntityKind kind, Slug id, List<YamlText> formerly) {
        if (!formerly.isEmpty()) {
            byKey.put(new EntityKey(kind, id), formerly);
        }
    }
}
