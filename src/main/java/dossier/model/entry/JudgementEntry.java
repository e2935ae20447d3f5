package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;
import java.util.List;

/**
 * One of the judgements of {@code briefing.yaml}; a field that is not there is empty.
 *
 * @param horizon up to when it looks ahead
 */
public record JudgementEntry(
        Slug id,
        Location at,
        YamlText text,
        YamlText likelihood,
        String confidence,
        List<YamlText> restsOn,
        IsoDate horizon,
        String wouldChange,
        List<String> assumes,
        Acceptances accept) {
    public static final List<String> CONFIDENCES = List.of("low", "moderate", "high");

    public JudgementEntry {
        restsOn = List.copyOf(restsOn);
        assumes = List.copyOf(assumes);
    }
}
