package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.JudgementEntry;
import dossier.model.entry.Settings;
import java.util.List;

/**
 * What the authors conclude.
 *
 * @param likelihood a term of the dossier's {@link Settings#yardstick() yardstick}; may be empty
 * @param confidence one of {@link JudgementEntry#CONFIDENCES}; may be empty
 * @param claims the claims that support it, in the authors' order
 * @param horizon up to when it looks ahead; unknown where it does not say
 */
public record Judgement(
        Slug id,
        String text,
        String likelihood,
        String confidence,
        List<Claim> claims,
        IsoDate horizon,
        String wouldChange,
        List<String> assumes) {
    public Judgement {
        claims = List.copyOf(claims);
        assumes = List.copyOf(assumes);
    }
}
