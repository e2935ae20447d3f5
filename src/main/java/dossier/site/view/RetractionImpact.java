package dossier.site.view;

import dossier.model.EntityKey;
import dossier.site.route.Link;
import java.util.Comparator;
import java.util.List;

/**
 * A claim that would change if an article or a source were withdrawn.
 *
 * @param after the status it would have
 * @param judgements those that rest on it
 */
public record RetractionImpact(ClaimView claim, String after, boolean isLast, List<Link> judgements) {
    /** Claims that would lose their last support first. */
    public static List<RetractionImpact> of(EntityKey source, SiteContext context) {
        return context.index().support().impactsOf(source).stream()
                .map(impact -> new RetractionImpact(
                        context.view(impact.claim()),
                        context.text().say(impact.after().word()),
                        impact.isLast(),
                        context.index().support().judgementsOn(impact.claim()).stream()
                                .map(Link::to)
                                .toList()))
                .sorted(Comparator.comparing(RetractionImpact::isLast).reversed())
                .toList();
    }
}
