package dossier.site.view;

import dossier.model.Article;
import dossier.model.Check;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Judgement;
import dossier.model.NoteReference;
import dossier.model.reading.Block;
import dossier.site.index.CitingMarker;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;
import java.util.Optional;

/**
 * What the build doubts, as pages show it.
 *
 * @param doubt in one sentence
 * @param about what it is about, as a link
 * @param sentence of the article; empty where it is about none
 * @param place of the sentence in the article, or {@link Link#NONE}
 * @param accepted why the authors let it stand; empty where they do not
 * @param code by which authors accept it
 */
public record CheckView(
        String doubt, Link about, String sentence, String language, Link place, String accepted, String code) {
    public static List<CheckView> of(List<Check> checks, SiteContext context) {
        return checks.stream().map(check -> of(check, context)).toList();
    }

    public static CheckView of(Check check, SiteContext context) {
        SiteText text = context.text();
        Optional<Article> article = article(check.on(), context);
        return new CheckView(
                text.say(check.doubt()),
                about(check.on(), context),
                check.sentence(),
                article.map(from -> from.reading().language()).orElse(""),
                article.map(from -> place(check, from, context)).orElse(Link.NONE),
                check.accepted().orElse(""),
                check.kind().word());
    }

    /** The article that holds the sentence. */
    private static Optional<Article> article(CheckTarget on, SiteContext context) {
        return switch (on.kind()) {
            case ARTICLE, NOTE -> Optional.ofNullable(context.index().article(on.id()));
            case EVIDENCE -> evidence(on, context).map(Evidence::article);
            case EVENT ->
                event(on, context)
                        .filter(event -> !event.quotes().isEmpty())
                        .map(event -> event.quotes().get(0).article());
            case SOURCE, CLAIM, JUDGEMENT, DOSSIER -> Optional.empty();
        };
    }

    private static Optional<Evidence> evidence(CheckTarget on, SiteContext context) {
        Claim claim = context.index().claim(on.id());
        return claim == null
                ? Optional.empty()
                : claim.evidence().stream()
                        .filter(piece -> String.valueOf(piece.number()).equals(on.part()))
                        .findFirst();
    }

    private static Optional<Event> event(CheckTarget on, SiteContext context) {
        return Optional.ofNullable(context.index().event(on.id()));
    }

    private static Link about(CheckTarget on, SiteContext context) {
        return switch (on.kind()) {
            case ARTICLE -> Link.to(context.index().article(on.id()));
            case NOTE -> note(on, context);
            case SOURCE -> Link.to(context.index().source(on.id()));
            case CLAIM -> Link.to(context.index().claim(on.id()));
            case EVIDENCE ->
                evidence(on, context)
                        .map(piece -> new Link(
                                Routes.path(piece),
                                context.index().claim(on.id()).statement()))
                        .orElse(Link.NONE);
            case JUDGEMENT ->
                context.dossier().briefing().judgements().stream()
                        .filter(judgement -> judgement.id().equals(on.id()))
                        .findFirst()
                        .map((Judgement judgement) -> Link.to(judgement))
                        .orElse(Link.NONE);
            case EVENT ->
                event(on, context)
                        .map(event -> new Link(context.routes().onTimeline(event), event.title()))
                        .orElse(Link.NONE);
            case DOSSIER -> Link.NONE;
        };
    }

    /** {@code The long road, note 12}. */
    private static Link note(CheckTarget on, SiteContext context) {
        Article article = context.index().article(on.id());
        SiteText text = context.text();
        return new Link(
                Routes.path(new NoteReference.Key(on.id(), on.part())),
                text.place(article, text.say("note {0}", on.part())));
    }

    /** Where the sentence is: the marker of the note that it cites, or else its paragraph. */
    private static Link place(Check check, Article article, SiteContext context) {
        if (check.sentence().isEmpty()) {
            return Link.NONE;
        }
        SiteText text = context.text();
        List<CitingMarker> markers = context.index()
                .citations()
                .markersOf(new NoteReference.Key(article.id(), check.on().part()));
        Optional<CitingMarker> citing = markers.stream()
                .filter(marker -> marker.block().text().contains(check.sentence()))
                .findFirst();
        if (check.on().kind() == CheckTarget.TargetKind.NOTE && citing.isPresent()) {
            String anchor = Routes.anchorOfMarker(
                    citing.get().marker().note(), citing.get().use());
            return Link.to(article, anchor, text.place(citing.get().block()));
        }
        return article.reading().blocks().stream()
                .filter(block -> block.text().contains(check.sentence()))
                .findFirst()
                .map((Block block) -> new Link(Routes.path(article, block), text.place(block)))
                .orElse(Link.NONE);
    }
}
