package dossier.site;

import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.NoteReading;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Standing;
import dossier.model.Subject;
import dossier.model.Use;
import java.util.List;

/** How each thing looks as a line of a list. */
final class Rows {
    private Rows() {}

    static Row of(Article article, Lookup lookup) {
        Standing standing = lookup.dossier().standing(article.path());
        String meta = Words.dotted(
                Words.publisher(article),
                Words.date(article.published().value()),
                standing.isSound() ? "" : standing.status().word());
        Link notes = article.notes().isEmpty()
                ? Link.NONE
                : new Link(
                        article.path() + "#notes", Words.count(article.notes().size(), "note", "notes"));
        return new Row(Words.link(article), meta, article.details().summary(), notes);
    }

    static Row of(AuthorNote note) {
        return new Row(Words.link(note), note.published().words(), new ProseRuns(note).opening(), Link.NONE);
    }

    static Row of(Claim claim) {
        ClaimView view = ClaimView.of(claim);
        String asOf = claim.asOf().isKnown() ? "as of " + claim.asOf().words() : "";
        return new Row(
                view.link(),
                Words.dotted(view.kind(), view.status(), view.shaken(), asOf),
                view.figures(),
                view.evidence());
    }

    static Row of(Source source) {
        Link uses = new Link(source.path() + "#uses", Words.count(source.uses().size(), "use", "uses"));
        return new Row(Words.link(source), Words.origin(source), source.summary(), uses);
    }

    static Row of(Use use, Lookup lookup) {
        NoteReading note = use.note();
        List<Source> sources = lookup.sourcesOf(use);
        Link to = sources.isEmpty() ? Link.NONE : Words.link(sources.get(0));
        Link count = sources.size() < 2 ? to : new Link(use.path(), sources.size() + " sources");
        return new Row(
                new Link(use.path(), "Note " + note.number()),
                use.article().title().value(),
                note.text(),
                count);
    }

    static Row of(Subject subject, Lookup lookup) {
        int mentions = lookup.mentionsOf(subject);
        int written = lookup.writtenBy(subject).size();
        Link count = mentions > 0
                ? new Link(subject.path() + "#passages", Words.count(mentions, "mention", "mentions"))
                : written > 0
                        ? new Link(subject.path() + "#wrote", Words.count(written, "article", "articles"))
                        : Link.NONE;
        return new Row(Words.link(subject), "", subject.summary(), count);
    }

    static Row of(Publisher publisher, Lookup lookup) {
        int all = lookup.publishedBy(publisher).size()
                + lookup.issuedBy(publisher).size();
        int cited = lookup.citationsOf(publisher);
        Link count = new Link(publisher.path() + "#published", Words.count(all, "work", "works"));
        return new Row(
                Words.link(publisher),
                Words.dotted(publisher.grade(), cited == 0 ? "" : "cited by " + Words.count(cited, "note", "notes")),
                publisher.summary(),
                all == 0 ? Link.NONE : count);
    }
}
