package dossier.site.page;

import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.PassageView;
import dossier.site.view.SiteContext;
import java.util.List;

/**
 * The words of the dossier and what they mean.
 *
 * @param noted where the dossier's authors link to one of them
 */
public record GlossaryPage(String title, List<TermView> terms, List<PassageView> noted) implements Page {
    /**
     * A word with its meaning.
     *
     * @param see the subject that it names, or {@link Link#NONE}
     */
    public record TermView(String anchor, String term, String expansion, String definition, Link see) {}

    public static GlossaryPage of(SiteContext context) {
        List<TermView> terms = context.dossier().glossary().stream()
                .map(term -> new TermView(
                        Routes.anchorOfTerm(term.id()),
                        term.term(),
                        term.expansion(),
                        term.definition(),
                        term.see().map(Link::to).orElse(Link.NONE)))
                .toList();
        return new GlossaryPage(
                context.text().say("Glossary"),
                terms,
                PassageView.of(context.index().backlinks().toTerms(), context.text()));
    }

    @Override
    public String path() {
        return Routes.GLOSSARY;
    }
}
