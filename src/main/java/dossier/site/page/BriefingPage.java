package dossier.site.page;

import dossier.model.Briefing;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.JudgementView;
import dossier.site.view.SiteContext;
import dossier.site.view.SourceSummary;
import dossier.site.view.VersionDates;
import java.util.List;

/** The briefing: the bottom line, each judgement with all it rests on, and the summary of the sources. */
public record BriefingPage(SiteContext context) implements Page {

    @Override
    public String path() {
        return Routes.BRIEFING;
    }

    @Override
    public String title() {
        return context.text().say("Briefing");
    }

    private Briefing briefing() {
        return context.dossier().briefing();
    }

    public String bottomLine() {
        return briefing().bottomLine();
    }

    /** When the dossier was made. */
    public List<String> version() {
        return VersionDates.of(context);
    }

    /** A link to what the build doubts. */
    public Link checks() {
        return context.checks();
    }

    /** A link to what is disputed, or {@link Link#NONE} in a dossier without claims. */
    public Link disagreements() {
        return context.disagreements();
    }

    public List<JudgementView> judgements() {
        return briefing().judgements().stream()
                .map(judgement -> JudgementView.of(judgement, context))
                .toList();
    }

    /** The yardstick by name, for what the likelihoods mean. */
    public String yardstick() {
        return context.text().say(context.dossier().settings().yardstick().title());
    }

    /** What the authors say of their sources; may be empty. */
    public String stated() {
        return briefing().sourceSummary();
    }

    public List<SourceSummary.Finding> sources() {
        return SourceSummary.of(context);
    }
}
