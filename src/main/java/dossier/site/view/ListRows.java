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
import dossier.site.index.DossierIndex;
import dossier.site.index.SiteText;
import dossier.site.inline.ProseSpans;
import dossier.site.route.Link;
import java.util.List;

/** How each thing looks as a line of a list. */
public final class ListRows {
    private ListRows() {}

    public static ListRow of(Article article, DossierIndex lookup) {
        RetractionStatus standing = lookup.dossier().standing(article.path());
        String meta = SiteText.dotted(
                lookup.words().publisher(article),
                lookup.words().date(article.published().value()),
                lookup.words().fallen(standing));
        Link notes = article.notes().isEmpty()
                ? Link.NONE
                : new Link(
                        article.path() + "#notes",
                        lookup.words().notes(article.notes().size()));
        return new ListRow(Link.to(article), meta, article.details().summary(), notes);
    }

    public static ListRow of(AuthorNote note, DossierIndex lookup) {
        return new ListRow(
                Link.to(note), lookup.words().known(note.published()), new ProseSpans(note).opening(), Link.NONE);
    }

    public static ListRow of(Claim claim, DossierIndex lookup) {
        ClaimView view = ClaimView.of(claim, lookup);
        return new ListRow(
                view.link(),
                SiteText.dotted(
                        view.kind(),
                        view.status(),
                        view.shaken(),
                        lookup.words().asOf(claim.asOf())),
                view.figures(),
                view.evidence());
    }

    public static ListRow of(Source source, DossierIndex lookup) {
        Link uses = new Link(
                source.path() + "#uses", lookup.words().count(source.uses().size(), "{0} use", "{0} uses"));
        return new ListRow(Link.to(source), lookup.words().origin(source), source.summary(), uses);
    }

    public static ListRow of(NoteReference use, DossierIndex lookup) {
        NoteReading note = use.note();
        List<Source> sources = lookup.citations().sourcesOf(use);
        Link to = sources.isEmpty() ? Link.NONE : Link.to(sources.get(0));
        Link count = sources.size() < 2
                ? to
                : new Link(use.path(), lookup.words().count(sources.size(), "{0} source", "{0} sources"));
        return new ListRow(
                new Link(use.path(), lookup.words().say("Note {0}", note.number())),
                use.article().title().value(),
                note.text(),
                count);
    }

    public static ListRow of(Subject subject, DossierIndex lookup) {
        int mentions = lookup.mentionsOf(subject);
        int written = lookup.writtenBy(subject).size();
        Link count = mentions > 0
                ? new Link(subject.path() + "#passages", lookup.words().count(mentions, "{0} mention", "{0} mentions"))
                : written > 0
                        ? new Link(subject.path() + "#wrote", lookup.words().articles(written))
                        : Link.NONE;
        return new ListRow(Link.to(subject), "", subject.summary(), count);
    }

    public static ListRow of(Publisher publisher, DossierIndex lookup) {
        int all = lookup.publishedBy(publisher).size()
                + lookup.citations().issuedBy(publisher).size();
        int cited = lookup.citations().citationsOf(publisher);
        Link count = new Link(publisher.path() + "#published", lookup.words().count(all, "{0} work", "{0} works"));
        return new ListRow(
                Link.to(publisher),
                SiteText.dotted(
                        publisher.grade(), lookup.words().some(cited, "cited by {0} note", "cited by {0} notes")),
                publisher.summary(),
                all == 0 ? Link.NONE : count);
    }
}
