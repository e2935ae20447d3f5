package dossier.site;

import dossier.model.Base;
import dossier.model.Evidence;
import dossier.model.Use;
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
        List<Run> runs,
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
    static EvidenceView of(Evidence piece) {
        return new EvidenceView(
                piece.number(),
                Runs.ofQuote(piece.quote()),
                new Link(piece.path(), Words.place(piece.quote())),
                Words.link(piece.article()),
                Words.dotted(
                        Words.publisher(piece.article()),
                        Words.date(piece.article().published().value())),
                directness(piece),
                piece.notes().stream()
                        .map(note -> new Link(Use.path(piece.article().id(), note), "note " + note))
                        .toList(),
                piece.leans().stream()
                        .map(lean -> new Link(lean.path(), lean.label()))
                        .toList(),
                piece.value().map(figure -> figure.written()).orElse(""),
                Grades.of(piece),
                piece.comment(),
                fallen(piece));
    }

    private static String directness(Evidence piece) {
        if (piece.directness() == Evidence.Directness.REPORTS) {
            return "says so itself";
        }
        if (!piece.leans().isEmpty()) {
            return "leans on";
        }
        return piece.origin().isEmpty() ? "leans on another, which is not named" : "leans on " + piece.origin();
    }

    static List<String> fallen(Evidence piece) {
        List<String> fallen = new ArrayList<>();
        if (!piece.standing().isSound()) {
            fallen.add("This evidence is " + piece.standing().words());
        }
        for (Base base : Grounds.bases(piece)) {
            if (!base.standing().isSound()) {
                fallen.add(base.label() + " is " + base.standing().words());
            }
        }
        return fallen;
    }
}
