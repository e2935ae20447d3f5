package dossier.model.entry;

import dossier.problem.Location;
import java.util.List;

/**
 * What {@code briefing.yaml} says; a field that is not there is empty.
 *
 * @param sourceSummary the authors' own words on the source base, over what the build counts
 */
public record BriefingEntry(YamlText bottomLine, YamlText sourceSummary, List<JudgementEntry> judgements) {
    private static final Location FILE = Location.file("briefing.yaml");

    /** For a folder without the file. */
    public static final BriefingEntry NONE = new BriefingEntry(
            new YamlText("", FILE, "bottom_line"), new YamlText("", FILE, "source_summary"), List.of());

    public BriefingEntry {
        judgements = List.copyOf(judgements);
    }
}
