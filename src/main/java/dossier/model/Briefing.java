package dossier.model;

import java.util.List;

/** The bottom line, what the authors say of their sources, and their judgements, in their order. */
public record Briefing(String bottomLine, String sourceSummary, List<Judgement> judgements) {
    public Briefing {
        judgements = List.copyOf(judgements);
    }

    public boolean isThere() {
        return !bottomLine.isEmpty() || !sourceSummary.isEmpty() || !judgements.isEmpty();
    }
}
