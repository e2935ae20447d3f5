package dossier.cli;

import dossier.model.UnknownName;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which names only one subject would have: two with one name are an error of the dossier. */
final class FreeNames {
    private final Map<String, Integer> uses = new HashMap<>();

    FreeNames(List<SubjectEntry> present, List<UnknownName> proposed) {
        for (SubjectEntry entry : present) {
            add(entry.name());
            entry.aliases().stream().map(YamlText::text).forEach(this::add);
        }
        for (UnknownName name : proposed) {
            add(name.name());
            name.shorter().forEach(this::add);
        }
    }

    private void add(String name) {
        uses.merge(name, 1, Integer::sum);
    }

    /** A proposed name without the aliases that others have, too. */
    UnknownName withFreeAliases(UnknownName name) {
        List<String> free = name.shorter().stream()
                .filter(alias -> uses.getOrDefault(alias, 0) == 1)
                .toList();
        return new UnknownName(name.name(), free, name.kind(), name.why(), name.sightings());
    }
}
