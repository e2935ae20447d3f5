package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry of {@code claims.yaml}. */
public record ClaimEntry(
        Slug id,
        Location at,
        String statement,
        ClaimKind kind,
        IsoDate asOf,
        Map<SubjectKind, List<YamlText>> subjects,
        List<EvidenceEntry> evidence,
        Acceptances accept,
        List<YamlText> formerly) {
    public ClaimEntry {
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
        evidence = List.copyOf(evidence);
        formerly = List.copyOf(formerly);
    }
}
