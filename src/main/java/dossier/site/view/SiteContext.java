package dossier.site.view;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.NoteReference;
import dossier.phrase.Phrases;
import dossier.problem.Problems;
import dossier.site.index.DossierIndex;
import dossier.site.reference.CitationStyle;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every page needs besides its own content.
 *
 * @param text what pages say, in the language of the site
 * @param style how references are laid out
 * @param claims the view of every claim, by its id, as many pages show the same
 */
public record SiteContext(
        DossierIndex index,
        SiteText text,
        Routes routes,
        CitationStyle style,
        DossierMaps maps,
        Map<Slug, ClaimView> claims) {
    public static SiteContext of(Dossier dossier, Phrases phrases, Problems problems) {
        SiteText text = new SiteText(phrases);
        DossierIndex index = new DossierIndex(dossier);
        Map<Slug, ClaimView> claims = new HashMap<>();
        dossier.claims().forEach(claim -> claims.put(claim.id(), ClaimView.of(claim, text)));
        CitationStyle style = CitationStyle.of(dossier.settings(), problems);
        return new SiteContext(index, text, new Routes(index), style, new DossierMaps(index, text), claims);
    }

    public Dossier dossier() {
        return index.dossier();
    }

    /** {@code 4 March 2025}; for an article without a date {@code after 13 March 2025 (inferred)}, or that it is not known. */
    public String published(Article article) {
        IsoDate after = dossier().after(article);
        return after.isKnown()
                ? text.say("after {0} (inferred)", text.known(after))
                : text.date(article.published().value());
    }

    /** A link to what the build doubts: {@code Automatic checks: 2 possible errors}. */
    public Link checks() {
        int all = dossier().checks().size();
        return new Link(
                Routes.first(Routes.CHECKS),
                all == 0
                        ? text.say("Automatic checks: no possible errors")
                        : text.count(
                                all, "Automatic checks: {0} possible error", "Automatic checks: {0} possible errors"));
    }

    /** {@code Note 12}, as a link to its page. */
    public Link link(NoteReference note) {
        return new Link(Routes.path(note), text.say("Note {0}", note.note().number()));
    }

    /**
     * The sentences that cite a note.
     *
     * @param url of the work that the note cites; may be empty
     */
    public List<PassageView> citings(NoteReference note, String url) {
        return index.citations().markersOf(note).stream()
                .map(citing -> PassageView.of(citing, url, text))
                .toList();
    }

    /** A link to what is disputed, or {@link Link#NONE} in a dossier without claims. */
    public Link disagreements() {
        return dossier().claims().isEmpty()
                ? Link.NONE
                : new Link(Routes.first(Routes.DISAGREEMENTS), text.say("All disagreements"));
    }

    public ClaimView view(Claim claim) {
        return view(claim.id());
    }

    public ClaimView view(Slug claim) {
        return claims.get(claim);
    }
}
