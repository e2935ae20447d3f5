package dossier.model;

import dossier.problem.Location;
import java.util.List;

/**
 * What {@code briefing.yaml} says; a field that is not there is empty.
 *
 * @param sourceSummary the authors' own words on the source base, over what the build counts
 */
public record BriefingEntry(Written bottomLine, Written sourceSummary, List<JudgementEntry> judgements) {
    private static final Location FILE = Location.file("briefing.yaml");

    /** For a folder without the file. */
    public static final BriefingEntry NONE =
            new BriefingEntry(new Written("", FILE, "bottom_line"), new Written("", FILE, "source_summary"), List.of());

    public BriefingEntry {
        judgements = List.copyOf(judgements);
    }
}
