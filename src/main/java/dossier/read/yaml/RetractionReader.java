package dossier.read.yaml;

import dossier.model.entry.Keyword;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.RetractionStatus.Status;
import dossier.model.entry.YamlText;
import java.util.List;

/** Reads {@code status} and {@code reason}: whether a source, an article or a piece of evidence still holds. */
final class RetractionReader {
    static final List<String> KEYS = List.of("status", "reason");

    private static final ValueFormat STATUS = ValueFormat.oneOf(
            Keyword.words(new Status[] {Status.DOUBTED, Status.SUPERSEDED, Status.WITHDRAWN}), "is not a status");

    private RetractionReader() {}

    static RetractionStatus standing(YamlEntry entry) {
        YamlText status = entry.written("status");
        String reason = entry.text("reason");
        if (status.isEmpty()) {
            if (!reason.isEmpty()) {
                String hint = "add a line \"status: withdrawn\", or superseded, or doubted";
                entry.error(entry.written("reason").at(), "missing-key", "a reason without a status", hint);
            }
            return RetractionStatus.SOUND;
        }
        if (reason.isEmpty()) {
            String hint = "add a line \"reason: …\"; readers see it wherever this is used";
            entry.error(status.at(), "missing-key", "\"status: " + status + "\" has no reason", hint);
        }
        return new RetractionStatus(
                Keyword.of(Status.values(), entry.text("status", STATUS)).orElse(Status.SOUND), reason);
    }
}
