package dossier.content;

import dossier.model.Standing;
import dossier.model.Standing.Status;
import dossier.model.Worded;
import dossier.model.Written;
import java.util.List;

/** Reads {@code status} and {@code reason}: whether a source, an article or a piece of evidence still holds. */
final class StandingReader {
    static final List<String> KEYS = List.of("status", "reason");

    private static final Form STATUS = Form.oneOf(
            Worded.words(new Status[] {Status.DOUBTED, Status.SUPERSEDED, Status.WITHDRAWN}), "is no status");

    private StandingReader() {}

    static Standing standing(Entry entry) {
        Written status = entry.written("status");
        String reason = entry.text("reason");
        if (status.isEmpty()) {
            if (!reason.isEmpty()) {
                String hint = "add a line \"status: withdrawn\", or superseded, or doubted";
                entry.error(entry.written("reason").at(), "missing-key", "a reason without a status", hint);
            }
            return Standing.SOUND;
        }
        if (reason.isEmpty()) {
            String hint = "add a line \"reason: …\"; readers see it on everything that rests on this";
            entry.error(status.at(), "missing-key", "\"status: " + status + "\" has no reason", hint);
        }
        return new Standing(
                Worded.of(Status.values(), entry.text("status", STATUS)).orElse(Status.SOUND), reason);
    }
}
