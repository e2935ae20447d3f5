package dossier.site.view;

import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.Evidence;
import dossier.model.Figure;
import dossier.model.NoteReference;
import dossier.model.SupportingSource;
import dossier.model.entry.Direction;
import dossier.model.entry.Directness;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.ArrayList;
import java.util.List;

/** A piece of evidence, as the pages of its claim and of its article show it; each template reads what it needs. */
public record EvidenceView(Evidence evidence, SiteContext context) {
    public static List<EvidenceView> of(List<Evidence> evidence, SiteContext context) {
        return evidence.stream().map(piece -> new EvidenceView(piece, context)).toList();
    }

    private SiteText text() {
        return context.text();
    }

    private Article from() {
        return evidence.article();
    }

    public int number() {
        return evidence.number();
    }

    public ClaimView claim() {
        return context.view(evidence.claim());
    }

    /** The sentence with the quoted words marked. */
    public PassageView passage() {
        return PassageView.of(evidence.quote(), Routes.anchor(evidence), text());
    }

    /** The quoted words. */
    public String words() {
        return evidence.quote().exact();
    }

    public Link article() {
        return Link.to(from());
    }

    /** The place in the article: {@code ¶9}. */
    public Link where() {
        return new Link(Routes.path(evidence), text().place(evidence.quote()));
    }

    /** {@code The long road, ¶9}; of a digest also that it is one. */
    public String place() {
        return SiteText.listed(text().place(from(), where().text()), text().digest(from()));
    }

    public String date() {
        return context.published(from());
    }

    /** {@code supports}. */
    public String direction() {
        return isDifferent()
                ? text().say("measures something else")
                : text().say(evidence.direction().word());
    }

    /** {@code supports it}, after the quote. */
    public String predicate() {
        return isDifferent() ? direction() : text().say(evidence.direction().word() + " it");
    }

    private boolean isDifferent() {
        return evidence.direction() == Direction.DIFFERENT_MEASURE;
    }

    /** Its direction for the style sheet. */
    public String style() {
        return styleOf(evidence.direction());
    }

    /** {@code for}, {@code against}, {@code qualifies} or {@code different}. */
    public static String styleOf(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "for";
            case DISPUTES -> "against";
            case QUALIFIES -> "qualifies";
            case DIFFERENT_MEASURE -> "different";
        };
    }

    /** Publisher and date of the article. */
    public String meta() {
        return SiteText.dotted(text().publisher(from()), date());
    }

    /** Whose words it reports; empty where the article itself is the origin. A speaker who is only guessed is not named. */
    public String speaker() {
        return evidence.speaker()
                .map(who -> switch (who.ground()) {
                    case STATED, READ -> text().say("reports what {0} said", who.name());
                    case GUESSED -> text().say("reports someone else’s words");
                    case UNNAMED -> text().say("reports an unnamed speaker, which does not corroborate the claim");
                })
                .orElse("");
    }

    public String directness() {
        if (evidence.directness() == Directness.REPORTS) {
            return text().say("the article’s own statement");
        }
        if (!evidence.leans().isEmpty()) {
            return text().say("relies on");
        }
        return evidence.origin().isEmpty()
                ? text().say("relies on an unnamed source")
                : text().say("relies on {0}", evidence.origin());
    }

    /** The notes beside the quote. */
    public List<Link> through() {
        return evidence.notes().stream()
                .map(note ->
                        new Link(Routes.path(new NoteReference.Key(from().id(), note)), text().say("note {0}", note)))
                .toList();
    }

    /** The sources behind it. */
    public List<Link> leans() {
        return evidence.leans().stream().map(Link::to).toList();
    }

    /** The figure that it gives; empty without one. */
    public String value() {
        return evidence.value().map(Figure::written).orElse("");
    }

    public String grade() {
        return AdmiraltyCode.of(evidence, text());
    }

    public String comment() {
        return evidence.comment();
    }

    /** What the build doubts about the quote; that it reports somebody's words is told beside it. */
    public List<CheckView> doubts() {
        return CheckView.of(
                context.index().checks().of(CheckTarget.of(evidence)).stream()
                        .filter(check -> check.kind() != CheckKind.REPORTED_SPEECH)
                        .toList(),
                context);
    }

    /** What no longer holds, each with the reason; none where all does. */
    public List<String> fallen() {
        List<String> fallen = new ArrayList<>();
        if (!evidence.standing().isSound()) {
            fallen.add(text().say("This evidence: {0}", text().standing(evidence.standing())));
        }
        for (SupportingSource source : evidence.supportingSources()) {
            if (!source.standing().isSound()) {
                fallen.add(text().say("{0}: {1}", source.label(), text().standing(source.standing())));
            }
        }
        return fallen;
    }
}
