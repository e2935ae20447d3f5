package dossier.site;

import dossier.model.Dossier;
import dossier.phrase.Phrases;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.site.page.Frame;
import dossier.site.page.Output;
import dossier.site.page.Page;
import dossier.site.route.Routes;
import dossier.site.search.FindablePages;
import dossier.site.view.SiteContext;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a dossier, by path, and the frame around them. Pages are light: what they show is worked out when they
 * are drawn.
 */
public final class Pages {
    private final SiteContext context;
    private final List<Page> all;
    private final Previews previews;
    private final Frame frame;

    private Pages(SiteContext context, PagePlan plan) {
        this.context = context;
        this.all = plan.pages();
        this.previews = Previews.of(context);
        this.frame = Frame.of(context.dossier().settings(), plan.menu(), previews.files());
    }

    /**
     * All pages of a dossier; two that want one path are a problem naming both.
     *
     * @param known problems that the site lists, at places that do not depend on where the dossier lies
     */
    public static Pages of(Dossier dossier, Phrases phrases, List<Problem> known, Problems problems) {
        SiteContext context = SiteContext.of(dossier, phrases, problems);
        return new Pages(context, PagePlan.of(context, known, problems));
    }

    public Frame frame() {
        return frame;
    }

    /** Where things are that have no page of their own. */
    public Routes routes() {
        return context.routes();
    }

    /** What the script of previews loads. */
    public Previews previews() {
        return previews;
    }

    /** Everything that can be found. */
    public FindablePages findable() {
        return new FindablePages(context);
    }

    /** The picture that other sites show beside a link, which must have the address of this one; none without. */
    public Optional<Output> card() {
        return frame.baseUrl().isEmpty()
                ? Optional.empty()
                : Optional.of(new Output(Frame.CARD, context.maps().card(Routes.HOME)));
    }

    /** In order of their paths. */
    public List<Page> all() {
        return all;
    }
}
