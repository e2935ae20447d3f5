package dossier.site.view;

import dossier.language.Slug;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.phrase.Phrases;
import dossier.site.index.BacklinkIndex;
import dossier.site.index.DossierIndex;
import dossier.site.reference.CitationStyle;
import dossier.site.route.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What pages need besides their own subject.
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
    public static SiteContext of(Dossier dossier, Phrases phrases) {
        SiteText text = new SiteText(phrases);
        DossierIndex index = new DossierIndex(dossier);
        Map<Slug, ClaimView> claims = new HashMap<>();
        dossier.claims().forEach(claim -> claims.put(claim.id(), ClaimView.of(claim, text)));
        CitationStyle style = CitationStyle.of(dossier.settings());
        return new SiteContext(index, text, new Routes(index), style, new DossierMaps(index, text), claims);
    }

    public Dossier dossier() {
        return index.dossier();
    }

    /** Where the authors' notes link to a thing. */
    public List<PassageView> noted(Entity entity) {
        return noted(index.backlinks().to(entity.entityKey()));
    }

    /** Where the authors' notes link to terms of the glossary. */
    public List<PassageView> notedTerms() {
        return noted(index.backlinks().toTerms());
    }

    private List<PassageView> noted(List<BacklinkIndex.Backlink> backlinks) {
        return backlinks.stream()
                .map(backlink -> PassageView.of(backlink, text))
                .toList();
    }

    public ClaimView view(Claim claim) {
        return claims.get(claim.id());
    }
}
