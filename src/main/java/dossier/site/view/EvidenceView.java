package dossier.site.view;

import dossier.model.Evidence;
import dossier.model.NoteReference;
import dossier.model.SupportingSource;
import dossier.model.entry.Directness;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of evidence as its claim's page shows it.
 *
 * @param runs the sentence, with the quoted words marked
 * @param where its place in the article, called by the paragraph's number
 * @param meta publisher and date of the article
 * @param through the notes beside the quote
 * @param leans the sources behind it
 * @param fallen what no longer holds, with the reason; empty where all does
 */
public record EvidenceView(
        int number,
        List<Span> runs,
        String language,
        Link where,
        Link article,
        String meta,
        String directness,
        List<Link> through,
        List<Link> leans,
        String value,
        String grade,
        String comment,
        List<String> fallen) {
    public static EvidenceView of(Evidence piece, SiteContext context) {
        SiteText words = context.text();
        return new EvidenceView(
                piece.number(),
                Spans.ofQuote(piece.quote()),
                piece.article().reading().language(),
                new Link(Routes.path(piece), words.place(piece.quote())),
                Link.to(piece.article()),
                SiteText.dotted(
                        words.publisher(piece.article()),
                        words.date(piece.article().published().value())),
                directness(piece, words),
                piece.notes().stream()
                        .map(note -> new Link(
                                Routes.path(
                                        new NoteReference.Key(piece.article().id(), note)),
                                words.say("note {0}", note)))
                        .toList(),
                piece.leans().stream()
                        .map(lean -> new Link(Routes.path(lean), lean.label()))
                        .toList(),
                piece.value().map(figure -> figure.written()).orElse(""),
                AdmiraltyCode.of(piece, words),
                piece.comment(),
                fallen(piece, words));
    }

    private static String directness(Evidence piece, SiteText words) {
        if (piece.directness() == Directness.REPORTS) {
            return words.say("says so itself");
        }
        if (!piece.leans().isEmpty()) {
            return words.say("leans on");
        }
        return piece.origin().isEmpty()
                ? words.say("leans on another, which is not named")
                : words.say("leans on {0}", piece.origin());
    }

    public static List<String> fallen(Evidence piece, SiteText words) {
        List<String> fallen = new ArrayList<>();
        if (!piece.standing().isSound()) {
            fallen.add(words.say("This evidence: {0}", words.standing(piece.standing())));
        }
        for (SupportingSource base : piece.supportingSources()) {
            if (!base.standing().isSound()) {
                fallen.add(words.say("{0}: {1}", base.label(), words.standing(base.standing())));
            }
        }
        return fallen;
    }
}
