package dossier.model;

import dossier.problem.Location;
import java.util.List;

/** One of the judgements of {@code briefing.yaml}; a field that is not there is empty. */
public record JudgementEntry(
        Slug id,
        Location at,
        Written text,
        Written likelihood,
        String confidence,
        List<Written> restsOn,
        String wouldChange,
        List<String> assumes) {
    public static final List<String> CONFIDENCES = List.of("low", "moderate", "high");

    public JudgementEntry {
        restsOn = List.copyOf(restsOn);
        assumes = List.copyOf(assumes);
    }
}
