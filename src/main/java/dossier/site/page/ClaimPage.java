package dossier.site.page;

import dossier.model.Article;
import dossier.model.CheckTarget;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.entry.Direction;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.CheckView;
import dossier.site.view.ClaimView;
import dossier.site.view.EvidenceCounts;
import dossier.site.view.EvidenceView;
import dossier.site.view.JudgementView;
import dossier.site.view.PassageView;
import dossier.site.view.SchemaOrg;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim: the statement, the evidence for and against it, its origins, and what rests on it. */
public record ClaimPage(Claim claim, SiteContext context, Link previous, Link next) implements Page {
    /**
     * Evidence of one direction.
     *
     * @param remark what the direction means, or that there is none; may be empty
     * @param style for the style sheet
     */
    public record Side(String heading, String remark, String style, List<EvidenceView> evidence) {}

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

    /** For and against, then what qualifies it and what measures something else, where there is any. */
    public List<Side> sides() {
        return Stream.of(
                        side("For", "No evidence supports the claim.", Direction.SUPPORTS),
                        side("Against", "No evidence disputes the claim.", Direction.DISPUTES),
                        side("Qualifies", "", Direction.QUALIFIES),
                        side(
                                "Measures something else",
                                "Uses another time, place, unit or definition. It counts neither for nor against the claim.",
                                Direction.DIFFERENT_MEASURE))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Side> side(String heading, String remark, Direction direction) {
        List<Evidence> evidence = claim.evidence().stream()
                .filter(piece -> piece.direction() == direction)
                .toList();
        boolean isNote = direction == Direction.DIFFERENT_MEASURE || evidence.isEmpty();
        return evidence.isEmpty() && !direction.counts()
                ? Optional.empty()
                : Optional.of(new Side(
                        context.text().say(heading),
                        isNote ? context.text().say(remark) : "",
                        EvidenceView.styleOf(direction),
                        EvidenceView.of(evidence, context)));
    }

    public List<EvidenceView> figures() {
        return EvidenceView.of(
                claim.evidence().stream()
                        .filter(piece -> piece.value().isPresent())
                        .toList(),
                context);
    }

    /** {@code 3 articles: 1 origin supports it, 1 disputes}. */
    public String originCounts() {
        Set<Article> articles =
                claim.evidence().stream().map(Evidence::article).collect(Collectors.toCollection(LinkedHashSet::new));
        return context.text()
                .say(
                        "{0}: {1}",
                        context.text().articles(articles.size()), EvidenceCounts.origins(claim, context.text()));
    }

    public List<OriginRow> origins() {
        return claim.origins().stream().map(this::row).toList();
    }

    private OriginRow row(Origin origin) {
        return new OriginRow(
                new Link(origin.entity().map(Routes::path).orElse(""), origin.label()),
                origin.evidence().stream()
                        .map(number -> claim.evidence().get(number - 1))
                        .map(piece -> new EvidenceView(piece, context))
                        .map(piece -> new Link(
                                Routes.path(claim) + "#e" + piece.number(),
                                context.text().say("{0}: {1}", piece.place(), piece.direction())))
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

    /** What the build doubts of it; of a piece of evidence, the piece says so. */
    public List<CheckView> doubts() {
        return CheckView.of(context.index().checks().of(CheckTarget.ofClaim(claim.id())), context);
    }
}
