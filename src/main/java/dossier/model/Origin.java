package dossier.model;

import dossier.phrase.Message;
import java.util.List;
import java.util.Optional;

/**
 * Where evidence for one claim really comes from, with the pieces that come from there.
 *
 * @param label what it is called: a source, an article, or the word that the authors give it
 * @param entity the article or the source that it is; none where only its authors' word says so
 * @param reason why several pieces are one origin; empty for a single piece
 * @param evidence numbers of the pieces, in order
 */
public record Origin(String label, Optional<EntityKey> entity, Message reason, List<Integer> evidence) {
    public Origin {
        evidence = List.copyOf(evidence);
    }

    /** The same for two origins of different claims that are one. */
    public String identity() {
        return entity.map(EntityKey::toString).orElse(label);
    }
}
