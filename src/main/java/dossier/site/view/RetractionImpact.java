package dossier.site.view;

import dossier.site.index.DossierIndex;
import dossier.site.route.Link;
import java.util.Comparator;
import java.util.List;

/**
 * A claim that would change if an article or a source fell.
 *
 * @param after the status it would have
 * @param judgements those that rest on it
 */
public record RetractionImpact(ClaimView claim, String after, boolean isLast, List<Link> judgements) {
    /** Claims that would lose their last support first. */
    public static List<RetractionImpact> of(String path, DossierIndex lookup) {
        return lookup.grounds().ifFell(path).stream()
                .map(loss -> new RetractionImpact(
                        ClaimView.of(loss.claim(), lookup),
                        lookup.words().say(loss.after().word()),
                        loss.isLast(),
                        lookup.grounds().judgementsOn(loss.claim()).stream()
                                .map(judgement -> new Link(judgement.path(), judgement.text()))
                                .toList()))
                .sorted(Comparator.comparing(RetractionImpact::isLast).reversed())
                .toList();
    }
}
