package dossier.read.yaml;

import dossier.model.entry.BriefingEntry;
import dossier.model.entry.JudgementEntry;
import java.util.List;

/** Reads {@code briefing.yaml}. */
final class BriefingReader {
    private static final List<String> KEYS = List.of("bottom_line", "source_summary", "judgements");
    private static final List<String> JUDGEMENT_KEYS = List.of(
            "text", "likelihood", "confidence", "rests_on", "horizon", "would_change", "assumes", AcceptanceReader.KEY);
    private static final ValueFormat CONFIDENCE =
            ValueFormat.oneOf(JudgementEntry.CONFIDENCES, "is not a level of confidence");

    private BriefingReader() {}

    static BriefingEntry read(YamlFolder folder) {
        return folder.entry("briefing.yaml", KEYS, BriefingReader::briefing).orElse(BriefingEntry.NONE);
    }

    private static BriefingEntry briefing(YamlEntry entry) {
        return new BriefingEntry(
                entry.written("bottom_line"),
                entry.written("source_summary"),
                entry.named("judgements", JUDGEMENT_KEYS, BriefingReader::judgement));
    }

    private static JudgementEntry judgement(YamlEntry entry) {
        entry.require("text");
        entry.require("rests_on");
        return new JudgementEntry(
                entry.slug(),
                entry.id().at(),
                entry.written("text"),
                entry.written("likelihood"),
                entry.text("confidence", CONFIDENCE),
                entry.list("rests_on"),
                entry.date("horizon"),
                entry.text("would_change"),
                entry.texts("assumes"),
                AcceptanceReader.read(entry));
    }
}
