package dossier.site.view;

import dossier.model.Check;
import dossier.model.CheckTarget;
import java.util.List;

/**
 * A doubt of the build that the authors let stand: {@code The quote leaves out “not”}.
 *
 * @param sentence of the article, whole; empty where the doubt is about none
 * @param reason in the words of the authors
 */
public record AcceptedDoubt(String doubt, String sentence, String reason) {
    /** Those about a thing; none without a reason, as pages say nothing of faults of a capture. */
    public static List<AcceptedDoubt> of(CheckTarget target, SiteContext context) {
        return context.index().checks().of(target).stream()
                .filter(check ->
                        check.accepted().filter(reason -> !reason.isEmpty()).isPresent())
                .map(check -> of(check, context.text()))
                .toList();
    }

    private static AcceptedDoubt of(Check check, SiteText text) {
        return new AcceptedDoubt(
                text.say(check.doubt()), check.sentence(), check.accepted().orElse(""));
    }
}
