package dossier.model;

import dossier.phrase.Message;
import java.util.List;
import java.util.Optional;

/**
 * An origin of the evidence for one claim, with the pieces of evidence that come from it.
 *
 * @param label what it is called: a source, an article, or the word that the authors give it
 * @param entity the article or the source that it is; none where only its authors' word says so
 * @param speaker whose words all its pieces report; none where they do not
 * @param reason why several pieces are one origin; empty for a single piece
 * @param evidence numbers of the pieces, in order
 */
public record Origin(
        String label, Optional<EntityKey> entity, Optional<Speaker> speaker, Message reason, List<Integer> evidence) {
    public Origin {
        evidence = List.copyOf(evidence);
    }

    /** The same for two origins of different claims that are one. */
    public String identity() {
        return speaker.filter(who -> !who.isUnnamed())
                .map(who -> "speaker " + who.name())
                .or(() -> entity.map(EntityKey::toString))
                .orElse(label);
    }
}
