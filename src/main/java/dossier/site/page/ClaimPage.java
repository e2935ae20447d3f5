package dossier.site.page;

import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.entry.Direction;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.CheckView;
import dossier.site.view.ClaimView;
import dossier.site.view.EvidenceView;
import dossier.site.view.JudgementView;
import dossier.site.view.PassageView;
import dossier.site.view.SchemaOrg;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A claim: the statement, the evidence for and against it, its origins, and what rests on it. */
public record ClaimPage(Claim claim, SiteContext context, Link previous, Link next) implements Page {
    /**
     * Evidence of one direction.
     *
     * @param none what to say where there is none
     */
    public record Side(String heading, String none, List<EvidenceView> evidence) {}

    /** An origin with its pieces. */
    public record OriginRow(Link link, List<Link> pieces, String reason) {}

    /** The status that the claim would have if an article or a source were withdrawn. */
    public record Withdrawal(Link source, String status) {}

    @Override
    public String path() {
        return Routes.path(claim);
    }

    @Override
    public String title() {
        return claim.statement();
    }

    @Override
    public String linkedData() {
        return SchemaOrg.of(claim);
    }

    /** {@code Claim · figure · as of March 2025}. */
    public String label() {
        return SiteText.dotted(
                context.text().say("Claim"),
                context.text().say(claim.kind().word()),
                context.text().asOf(claim.asOf()));
    }

    public ClaimView view() {
        return context.view(claim);
    }

    public String meaning() {
        return context.text().say(claim.status().meaning());
    }

    public List<Link> subjects() {
        return claim.subjects().stream().map(Link::to).toList();
    }

    /** For, against, and what qualifies it; a side without evidence is left out, but for the first two. */
    public List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        sides.add(side("For", "Nothing supports it.", Direction.SUPPORTS));
        sides.add(side("Against", "No article says otherwise.", Direction.DISPUTES));
        Side qualifies = side("What qualifies it", "", Direction.QUALIFIES);
        if (!qualifies.evidence().isEmpty()) {
            sides.add(qualifies);
        }
        return sides;
    }

    private Side side(String heading, String none, Direction direction) {
        return new Side(
                context.text().say(heading),
                none.isEmpty() ? "" : context.text().say(none),
                EvidenceView.of(
                        claim.evidence().stream()
                                .filter(piece -> piece.direction() == direction)
                                .toList(),
                        context));
    }

    public List<EvidenceView> figures() {
        return EvidenceView.of(
                claim.evidence().stream()
                        .filter(piece -> piece.value().isPresent())
                        .toList(),
                context);
    }

    /** {@code 3 articles, 1 origin}. */
    public String originCounts() {
        Set<Article> articles =
                claim.evidence().stream().map(Evidence::article).collect(Collectors.toCollection(LinkedHashSet::new));
        return SiteText.listed(
                context.text().articles(articles.size()),
                context.text().count(claim.origins().size(), "{0} origin", "{0} origins"));
    }

    public List<OriginRow> origins() {
        return claim.origins().stream().map(this::row).toList();
    }

    private OriginRow row(Origin origin) {
        return new OriginRow(
                new Link(origin.entity().map(Routes::path).orElse(""), origin.label()),
                origin.evidence().stream()
                        .map(number -> claim.evidence().get(number - 1))
                        .map(piece -> new Link(
                                Routes.path(claim) + "#e" + piece.number(),
                                context.text()
                                        .place(piece.article(), context.text().place(piece.quote()))))
                        .toList(),
                context.text().say(origin.reason()));
    }

    public List<JudgementView> judgements() {
        return context.index().support().judgementsOn(claim).stream()
                .map(judgement -> JudgementView.of(judgement, context))
                .toList();
    }

    /** How the claim would change if one of its articles and sources were withdrawn. */
    public List<Withdrawal> ifWithdrawn() {
        return claim.evidence().stream()
                .flatMap(piece -> piece.supportingSources().stream())
                .distinct()
                .flatMap(source -> context.index().support().impactsOf(source.entityKey()).stream()
                        .filter(impact -> impact.claim().equals(claim))
                        .map(impact -> new Withdrawal(
                                Link.to(source),
                                context.text().say(impact.after().word()))))
                .toList();
    }

    /** Where the dossier's authors link to it. */
    public List<PassageView> noted() {
        return PassageView.linkingTo(claim, context);
    }

    /** What the build doubts of it. */
    public List<CheckView> doubts() {
        return CheckView.of(context.index().checks().ofClaim(claim.id()), context);
    }
}
