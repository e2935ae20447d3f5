package dossier.site.view;

import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.RetractionStatus;
import dossier.site.inline.ProseSpans;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import java.util.List;

/** Makes the row of each thing in a list. */
public final class ListRows {
    private ListRows() {}

    public static ListRow of(Article article, SiteContext context) {
        RetractionStatus standing = context.dossier().standing(article);
        String meta = SiteText.dotted(
                context.text().publisher(article),
                context.published(article),
                context.text().fallen(standing));
        Link notes = article.notes().isEmpty()
                ? Link.NONE
                : Link.to(article, "notes", context.text().notes(article.notes().size()));
        return new ListRow(Link.to(article), meta, article.details().summary(), notes);
    }

    public static ListRow of(AuthorNote note, SiteContext context) {
        return new ListRow(
                Link.to(note), context.text().known(note.published()), new ProseSpans(note).opening(), Link.NONE);
    }

    public static ListRow of(Claim claim, SiteContext context) {
        ClaimView view = context.view(claim);
        return new ListRow(
                view.link(),
                SiteText.dotted(
                        view.kind(),
                        view.status(),
                        view.shaken(),
                        context.text().asOf(claim.asOf())),
                view.figures(),
                view.evidence());
    }

    public static ListRow of(Source source, SiteContext context) {
        Link uses =
                Link.to(source, "uses", context.text().count(source.uses().size(), "{0} citation", "{0} citations"));
        return new ListRow(Link.to(source), context.text().origin(source), source.summary(), uses);
    }

    public static ListRow of(NoteReference use, SiteContext context) {
        NoteReading note = use.note();
        List<Source> sources = context.dossier().sourcesOf(use);
        Link to = sources.isEmpty() ? Link.NONE : Link.to(sources.get(0));
        Link count = sources.size() < 2
                ? to
                : new Link(Routes.path(use), context.text().count(sources.size(), "{0} source", "{0} sources"));
        return new ListRow(context.link(use), use.article().title().value(), note.text(), count);
    }

    public static ListRow of(Subject subject, SiteContext context) {
        int mentions = context.index().mentionsOf(subject);
        int written = context.index().writtenBy(subject).size();
        Link count = mentions > 0
                ? Link.to(subject, "passages", context.text().count(mentions, "{0} mention", "{0} mentions"))
                : written > 0 ? Link.to(subject, "wrote", context.text().articles(written)) : Link.NONE;
        return new ListRow(Link.to(subject), "", subject.summary(), count);
    }

    public static ListRow of(Publisher publisher, SiteContext context) {
        int all = context.index().publishedBy(publisher).size()
                + context.index().citations().issuedBy(publisher).size();
        int cited = context.index().citations().citationsOf(publisher);
        Link count = Link.to(publisher, "published", context.text().count(all, "{0} work", "{0} works"));
        return new ListRow(
                Link.to(publisher),
                SiteText.dotted(
                        publisher.grade(), context.text().some(cited, "cited by {0} note", "cited by {0} notes")),
                publisher.summary(),
                all == 0 ? Link.NONE : count);
    }
}
