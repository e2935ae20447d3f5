package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.JudgementEntry;
import dossier.model.entry.Settings;
import java.util.List;

/**
 * What the authors conclude.
 *
 * @param likelihood a term of the dossier's {@link Settings#yardstick() yardstick}; may be empty
 * @param confidence one of {@link JudgementEntry#CONFIDENCES}; may be empty
 * @param claims those that it rests on, in the authors' order
 */
public record Judgement(
        Slug id,
        String text,
        String likelihood,
        String confidence,
        List<Claim> claims,
        String wouldChange,
        List<String> assumes) {
    public Judgement {
        claims = List.copyOf(claims);
        assumes = List.copyOf(assumes);
    }
}
