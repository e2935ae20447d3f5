package dossier.model;

import dossier.phrase.Message;
import java.util.List;

/**
 * Where evidence for one claim really comes from, with the pieces that come from there.
 *
 * @param label what it is called: a source, an article, or the word that the authors give it
 * @param path of its page; empty where it has none
 * @param reason why several pieces are one origin; empty for a single piece
 * @param evidence numbers of the pieces, in order
 */
public record Origin(String label, String path, Message reason, List<Integer> evidence) {
    public Origin {
        evidence = List.copyOf(evidence);
    }
}
