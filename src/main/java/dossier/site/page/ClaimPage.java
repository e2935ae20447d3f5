package dossier.site.page;

import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.SupportingSource;
import dossier.model.entry.Direction;
import dossier.site.index.DossierIndex;
import dossier.site.index.PassageView;
import dossier.site.index.SiteText;
import dossier.site.index.SupportIndex;
import dossier.site.route.Link;
import dossier.site.view.ClaimView;
import dossier.site.view.EvidenceView;
import dossier.site.view.JudgementView;
import dossier.site.view.SchemaOrg;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A claim: the statement, the evidence for and against it, its origins, and what rests on it. */
public record ClaimPage(Claim claim, DossierIndex lookup, Link previous, Link next) implements Page {
    /**
     * Evidence of one direction.
     *
     * @param none what to say where there is none
     */
    public record Side(String heading, String none, List<EvidenceView> evidence) {}

    /** A row of the table of figures. */
    public record FigureRow(String value, Link article, String date, String direction, Link quote) {}

    /** An origin with its pieces. */
    public record OriginRow(Link link, List<Link> pieces, String reason) {}

    /** What the claim would be if one thing fell. */
    public record Fall(Link base, String status) {}

    @Override
    public String path() {
        return claim.path();
    }

    @Override
    public String template() {
        return "claim";
    }

    @Override
    public String title() {
        return claim.statement();
    }

    @Override
    public String section() {
        return "claims/index.html";
    }

    @Override
    public String linkedData() {
        return SchemaOrg.of(claim);
    }

    /** {@code Claim · figure · as of March 2025}. */
    public String label() {
        return SiteText.dotted(
                lookup.words().say("Claim"),
                lookup.words().say(claim.kind().word()),
                lookup.words().asOf(claim.asOf()));
    }

    public ClaimView view() {
        return ClaimView.of(claim, lookup);
    }

    public String meaning() {
        return lookup.words().say(claim.status().meaning());
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
                lookup.words().say(heading),
                none.isEmpty() ? "" : lookup.words().say(none),
                claim.evidence().stream()
                        .filter(piece -> piece.direction() == direction)
                        .map(piece -> EvidenceView.of(piece, lookup))
                        .toList());
    }

    public List<FigureRow> figures() {
        return claim.evidence().stream()
                .filter(piece -> piece.value().isPresent())
                .map(piece -> new FigureRow(
                        piece.value().orElseThrow().written(),
                        Link.to(piece.article()),
                        lookup.words().date(piece.article().published().value()),
                        lookup.words().say(piece.direction().word()),
                        new Link(piece.path(), lookup.words().place(piece.quote()))))
                .toList();
    }

    /** {@code 3 articles, 1 origin}. */
    public String originCounts() {
        Set<Article> articles =
                claim.evidence().stream().map(Evidence::article).collect(Collectors.toCollection(LinkedHashSet::new));
        return SiteText.listed(
                lookup.words().articles(articles.size()),
                lookup.words().count(claim.origins().size(), "{0} origin", "{0} origins"));
    }

    public List<OriginRow> origins() {
        return claim.origins().stream().map(this::row).toList();
    }

    private OriginRow row(Origin origin) {
        return new OriginRow(
                new Link(origin.path(), origin.label()),
                origin.evidence().stream()
                        .map(number -> claim.evidence().get(number - 1))
                        .map(piece -> new Link(
                                claim.path() + "#e" + piece.number(),
                                lookup.words()
                                        .place(piece.article(), lookup.words().place(piece.quote()))))
                        .toList(),
                lookup.words().say(origin.reason()));
    }

    public List<JudgementView> judgements() {
        return lookup.grounds().judgementsOn(claim).stream()
                .map(judgement -> JudgementView.of(judgement, lookup))
                .toList();
    }

    /** What would change if one of the articles and sources that it rests on fell. */
    public List<Fall> ifFell() {
        Set<SupportingSource> bases = new LinkedHashSet<>();
        claim.evidence().forEach(piece -> bases.addAll(SupportIndex.bases(piece)));
        return bases.stream()
                .flatMap(base -> lookup.grounds().ifFell(base.path()).stream()
                        .filter(loss -> loss.claim().equals(claim))
                        .map(loss -> new Fall(
                                new Link(base.path(), base.label()),
                                lookup.words().say(loss.after().word()))))
                .toList();
    }

    /** Where the dossier's authors link to it. */
    public List<PassageView> noted() {
        return lookup.noted(path());
    }
}
